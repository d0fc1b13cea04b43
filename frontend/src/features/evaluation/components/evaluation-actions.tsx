import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentFormat } from '@/api/document-file';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DownloadMenu } from '@/ui/download-menu';
import { problemSentence } from '@/ui/problem-text';
import { evaluationFile, useReopenEvaluation, type Evaluation } from '../api/evaluation';

const FORMATS = ['WORD', 'PDF', 'EXCEL'] as const;

interface Props {
  planId: string;
  evaluation: Evaluation;
}

/** The evaluation as a file. */
export function EvaluationDownloads({ planId, evaluation }: Props) {
  const t = useT();
  const download = useMutation({
    mutationFn: (format: DocumentFormat) => evaluationFile(planId, evaluation.year, format),
    onSuccess: ({ name, file }) => downloadFile(name, file),
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t('report.downloadFailed'),
        message: problemSentence(problemOf(error), t),
      }),
  });
  return (
    <DownloadMenu
      formats={FORMATS}
      label={(format) => t(`report.download.${format}`)}
      pending={download.isPending}
      onChoose={(format) => download.mutate(format)}
    />
  );
}

/** Opens a finished evaluation again, with the reason. */
export function ReopenButton({ planId, evaluation }: Props) {
  const t = useT();
  const reopen = useReopenEvaluation(planId, evaluation);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  function confirm() {
    setTried(true);
    if (reason.trim() === '') return;
    reopen.mutate(reason.trim(), {
      onSuccess: () => notifications.show({ message: t('evaluation.reopened') }),
    });
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('evaluation.reopen')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('evaluation.reopen')}
        confirmLabel={t('evaluation.reopen')}
        pending={reopen.isPending}
        problem={reopen.error && problemOf(reopen.error)}
        onClose={() => setOpened(false)}
        onConfirm={confirm}
      >
        <p>{t('evaluation.reopenText')}</p>
        <Textarea
          label={t('evaluation.reopenReason')}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reason.trim() === '' && t('evaluation.reopenMissing')}
          data-autofocus
        />
      </ConfirmDialog>
    </>
  );
}
