import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { DateField } from '@/ui/date-field';
import type { Plan } from '../../api/types';
import { useMovePlan } from '../api/moves';
import { ReasonDialog } from './reason-dialog';

interface Props {
  plan: Plan;
  onClose: () => void;
}

/** Ends a plan: with its last day and why. */
export default function CloseDialog({ plan, onClose }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const [on, setOn] = useState<string | null>(today);
  const move = useMovePlan(plan);
  return (
    <ReasonDialog
      opened
      title={t('draft.close')}
      text={t('draft.closeText')}
      label={t('draft.closeWhy')}
      confirmLabel={t('draft.close')}
      pending={move.isPending}
      problem={move.isError ? problemOf(move.error) : null}
      onClose={onClose}
      onConfirm={(reason) => move.mutate({ kind: 'CLOSE', on: on ?? today, reason }, { onSuccess: onClose })}
    >
      <DateField label={t('draft.closeOn')} value={on} onChange={setOn} />
    </ReasonDialog>
  );
}
