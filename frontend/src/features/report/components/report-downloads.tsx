import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { documentFile, type DocumentFormat } from '@/api/document-file';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { DownloadMenu } from '@/ui/download-menu';
import { problemSentence } from '@/ui/problem-text';
import type { ReportKey } from '../api/types';

const FORMATS = ['WORD', 'PDF', 'EXCEL'] as const;

interface Props {
  reportKey: ReportKey;
  /** An earlier revision; without it, the one in work or in force. */
  revision?: number;
}

/** The report as the paper that the law asks for, and its figures as a workbook. */
export function ReportDownloads({ reportKey, revision }: Props) {
  const t = useT();
  const { series, organisation, period } = reportKey;
  const download = useMutation({
    mutationFn: (format: DocumentFormat) => {
      const address = [series, organisation, period].map(encodeURIComponent).join('/');
      const query = revision === undefined ? '' : `?revision=${revision}`;
      return documentFile(
        `/api/v1/reports/${address}/document${query}`,
        format,
        `${series}-${organisation}-${period}`,
      );
    },
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
