import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import parts from '@/ui/form-parts.module.css';
import { useAgree, useRemove, useReopen } from '../api/reconciliations';
import type { Reconciliation } from '../api/types';
import { missingWords } from '../model/missing';

interface Props {
  session: Reconciliation;
  onClose: () => void;
}

/** The last step: number and day of the signed minutes. */
export function AgreeDialog({ session, onClose }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const agree = useAgree(session);
  const [minutesNumber, setMinutesNumber] = useState('');
  const [signedOn, setSignedOn] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(uniqueKey);
  const problem = agree.error && problemOf(agree.error);
  const answered = problem ? formErrors(problem, ['minutesNumber', 'signedOn']).fields : {};
  const missing = missingWords(session, t);

  function confirm() {
    setTried(true);
    if (minutesNumber.trim() === '' || signedOn === null) return;
    agree.mutate(
      { minutesNumber: minutesNumber.trim(), signedOn, key },
      {
        onSuccess: () => {
          notifications.show({ message: t('reconciliation.agreedDone') });
          onClose();
        },
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('reconciliation.agreeTitle')}
      confirmLabel={t('reconciliation.agree')}
      pending={agree.isPending}
      problem={problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={parts.fields}>
        <p className={parts.note}>{t('reconciliation.agreeText')}</p>
        {missing.length > 0 && (
          <div>
            <p className={parts.fault}>{t('reconciliation.missingTitle')}</p>
            <ul>
              {missing.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        {problem && problem.errors.length > 0 && (
          <ul className={parts.fault}>
            {problem.errors.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        <TextInput
          label={t('reconciliation.minutesNumber')}
          maxLength={100}
          value={minutesNumber}
          error={
            tried && minutesNumber.trim() === ''
              ? t('reconciliation.minutesNumberMissing')
              : answered.minutesNumber
          }
          onChange={(event) => setMinutesNumber(event.currentTarget.value)}
          data-autofocus
        />
        <DateField
          label={t('reconciliation.minutesOn')}
          value={signedOn}
          maxDate={today}
          error={tried && signedOn === null ? t('reconciliation.minutesOnMissing') : answered.signedOn}
          onChange={setSignedOn}
        />
      </div>
    </ConfirmDialog>
  );
}

/** What was never agreed may be taken away. */
export function RemoveDialog({ session, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const remove = useRemove(session);
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('reconciliation.delete')}
      confirmLabel={t('reconciliation.delete')}
      pending={remove.isPending}
      problem={remove.error && problemOf(remove.error)}
      onConfirm={() =>
        remove.mutate(undefined, { onSuccess: () => void navigate({ to: '/reconciliations' }) })
      }
      onClose={onClose}
    >
      <p className={parts.note}>{t('reconciliation.deleteText')}</p>
    </ConfirmDialog>
  );
}

/** An agreed session is opened again only for a reason. */
export function ReopenDialog({ session, onClose }: Props) {
  const t = useT();
  const reopen = useReopen(session);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(uniqueKey);

  function confirm() {
    setTried(true);
    if (reason.trim() === '') return;
    reopen.mutate({ reason: reason.trim(), key }, { onSuccess: onClose, onError: () => setKey(uniqueKey()) });
  }

  return (
    <ConfirmDialog
      opened
      title={t('reconciliation.reopenTitle')}
      confirmLabel={t('reconciliation.reopen')}
      pending={reopen.isPending}
      problem={reopen.error && problemOf(reopen.error)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={parts.fields}>
        <p className={parts.note}>{t('reconciliation.reopenText')}</p>
        <Textarea
          label={t('reconciliation.reopenReason')}
          rows={3}
          maxLength={2000}
          value={reason}
          error={tried && reason.trim() === '' && t('reconciliation.reopenMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
      </div>
    </ConfirmDialog>
  );
}
