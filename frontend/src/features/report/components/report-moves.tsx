import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useDeleteDraft, useMoveReport } from '../api/moves';
import type { Report, ReportKey } from '../api/types';
import { AffectedReports } from './affected-reports';

interface Props {
  reportKey: ReportKey;
  report: Report;
  etag: string | null;
}

function Withdraw({ reportKey, etag }: Props) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const move = useMoveReport(reportKey, etag);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('report.withdraw')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('report.withdraw')}
        confirmLabel={t('report.withdraw')}
        pending={move.isPending}
        problem={move.error && problemOf(move.error)}
        onClose={() => setOpened(false)}
        onConfirm={() =>
          move.mutate(
            { kind: 'WITHDRAW' },
            { onSuccess: () => notifications.show({ message: t('report.withdrawn') }) },
          )
        }
      >
        {t('report.withdrawText')}
      </ConfirmDialog>
    </>
  );
}

function Amend({ reportKey, report, etag }: Props) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const move = useMoveReport(reportKey, etag);

  function confirm() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    move.mutate(
      { kind: 'AMEND', reason: reason.trim() },
      { onSuccess: () => notifications.show({ message: t('report.amended') }) },
    );
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('report.amend')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('report.amendTitle')}
        confirmLabel={t('report.amend')}
        pending={move.isPending}
        problem={move.error && problemOf(move.error)}
        onClose={() => setOpened(false)}
        onConfirm={confirm}
      >
        <p>{t('report.amendText', { revision: String(report.revision + 1) })}</p>
        <AffectedReports reportKey={reportKey} />
        <Textarea
          label={t('report.amendReason')}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing && t('report.amendReasonMissing')}
          data-autofocus
        />
      </ConfirmDialog>
    </>
  );
}

function DeleteDraft({ reportKey, etag }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const remove = useDeleteDraft(reportKey, etag);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('report.deleteDraft')}
      </Button>
      <ConfirmDialog
        opened={opened}
        destructive
        title={t('report.deleteDraft')}
        confirmLabel={t('report.deleteDraft')}
        pending={remove.isPending}
        problem={remove.error && problemOf(remove.error)}
        onClose={() => setOpened(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => void navigate({ to: '/reports' }) })}
      >
        {t('report.deleteDraftText')}
      </ConfirmDialog>
    </>
  );
}

/** What the sender may do with the report besides writing it. */
export function ReportMoves(props: Props) {
  const { allowedActions } = props.report;
  return (
    <>
      {allowedActions.includes('WITHDRAW') && <Withdraw {...props} />}
      {allowedActions.includes('AMEND') && <Amend {...props} />}
      {allowedActions.includes('DELETE') && <DeleteDraft {...props} />}
    </>
  );
}
