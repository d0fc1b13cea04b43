import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { addMonths } from '@/lib/days';
import { dateInVietnam } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { FileDrop } from '@/ui/file-drop';
import { useMoves } from '../api/moves';
import type { Occurrence } from '../api/types';
import classes from './occurrence.module.css';

/** The service keeps no list longer. */
const LONGEST_MONTHS = 60;

interface Props {
  occurrence: Occurrence;
  onClose: () => void;
}

/**
 * A list that names people, where one is asked for: few may read it, and it is erased on its day. It goes
 * straight to the service, so that no names stay on the device.
 */
export function ListDialog({ occurrence, onClose }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const { addList } = useMoves(occurrence);
  const [file, setFile] = useState<File | null>(null);
  const [keepUntil, setKeepUntil] = useState<string | null>(addMonths(today, 12));
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(file === null || keepUntil === null);
    if (file && keepUntil) addList.mutate({ file, keepUntil }, { onSuccess: onClose });
  }

  return (
    <ConfirmDialog
      opened
      title={t('occurrence.addList')}
      confirmLabel={t('occurrence.sendList')}
      pending={addList.isPending}
      problem={addList.error && problemOf(addList.error)}
      onClose={onClose}
      onConfirm={confirm}
    >
      <div className={classes.form}>
        <p>{t('occurrence.listHint')}</p>
        <FileDrop
          label={t('occurrence.chooseList')}
          hint={t('occurrence.dropList')}
          accept=".pdf,.jpg,.jpeg,.png"
          chosen={file}
          onChoose={setFile}
        />
        <DateField
          label={t('occurrence.eraseAfter')}
          value={keepUntil}
          minDate={today}
          maxDate={addMonths(today, LONGEST_MONTHS)}
          onChange={setKeepUntil}
        />
        {missing && (file === null || keepUntil === null) && (
          <p role="alert">{t('occurrence.listMissing')}</p>
        )}
      </div>
    </ConfirmDialog>
  );
}
