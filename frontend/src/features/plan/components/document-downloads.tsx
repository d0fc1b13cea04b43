import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { DocumentFormat } from '@/api/document-file';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { problemSentence } from '@/ui/problem-text';
import { planDocument } from '../api/plan-document';

const FORMATS = ['WORD', 'PDF'] as const;

/** The plan as the paper that the law asks for, to be kept as a file. */
export function DocumentDownloads({ planId }: { planId: string }) {
  const t = useT();
  const download = useMutation({
    mutationFn: (format: DocumentFormat) => planDocument(planId, format),
    onSuccess: ({ name, file }) => downloadFile(name, file),
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t('plan.downloadFailed'),
        message: problemSentence(problemOf(error), t),
      }),
  });
  return FORMATS.map((format) => (
    <Button
      key={format}
      variant="default"
      loading={download.isPending && download.variables === format}
      onClick={() => download.mutate(format)}
    >
      {t(format === 'WORD' ? 'plan.downloadWord' : 'plan.downloadPdf')}
    </Button>
  ));
}
