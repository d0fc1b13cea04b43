import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { fetchFile } from '@/api/file';
import { downloadFile } from '@/lib/download';
import { uniqueKey } from '@/lib/unique-key';
import { reportChanged } from './report';
import type { Report, ReportKey } from './types';

export type ReportFile = Report['files'][number];
export type ReportFileKind = ReportFile['kind'];

const PATH = '/api/v1/reports/{series}/{organisation}/{period}/files';

/** What can be done with the files of a report; the report is read again after each change. */
export function useReportFiles(key: ReportKey) {
  const client = useQueryClient();
  const onSuccess = () => reportChanged(client, key);
  const { series, organisation, period } = key;

  return {
    add: useMutation({
      mutationFn: ({ file, kind }: { file: File; kind: ReportFileKind }) =>
        unwrap(
          api().POST(PATH, {
            params: { path: { series, organisation, period }, query: { kind, name: file.name } },
            // The contract calls the bytes of a file a text.
            body: file as unknown as string,
            bodySerializer: (bytes: unknown) => bytes as BodyInit,
            headers: { 'Content-Type': file.type, 'Idempotency-Key': uniqueKey() },
          }),
        ),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (file: string) =>
        unwrap(api().DELETE(`${PATH}/{file}`, { params: { path: { series, organisation, period, file } } })),
      onSuccess,
    }),
    get: useMutation({
      mutationFn: ({ id, mediaType }: ReportFile) => {
        const report = [series, organisation, period].map(encodeURIComponent).join('/');
        return fetchFile(`/api/v1/reports/${report}/files/${encodeURIComponent(id)}`, mediaType);
      },
      onSuccess: ({ name, file }, asked) => downloadFile(name ?? asked.name, file),
    }),
  };
}
