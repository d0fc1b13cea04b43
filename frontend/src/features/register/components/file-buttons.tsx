import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { problemSentence } from '@/ui/problem-text';
import type { FileFormat } from '../api/types';

const FORMATS = ['XLSX', 'CSV'] as const satisfies readonly FileFormat[];

interface Props {
  /** Where the service gives the file no name. */
  name: string;
  fetch: (format: FileFormat) => Promise<{ name: string | null; file: Blob }>;
}

/** All lines of the present filter as a file. */
export function FileButtons({ name, fetch }: Props) {
  const t = useT();
  const download = useMutation({
    mutationFn: fetch,
    onSuccess: (answer, format) =>
      downloadFile(answer.name ?? `${name}.${format.toLowerCase()}`, answer.file),
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t('register.fileFailed'),
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
      {t('register.file', { format: format === 'XLSX' ? 'Excel' : 'CSV' })}
    </Button>
  ));
}
