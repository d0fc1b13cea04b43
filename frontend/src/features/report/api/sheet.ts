import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { tableBody } from '@/api/table-file';
import type { Answer } from '@/api/types';
import { downloadFile } from '@/lib/download';
import type { ReportKey } from './types';

const PATH = '/api/v1/reports/{series}/{organisation}/{period}/sheet';

export type SheetReading = Answer<typeof PATH, 'post'>;

/** Has a sheet read: what it would put into the cells. The service keeps nothing of it. */
export function useReadSheet(key: ReportKey) {
  return useMutation({
    mutationFn: (file: File) => unwrap(api().POST(PATH, { params: { path: key }, ...tableBody(file) })),
  });
}

/** The form with the figures of the report, to be filled in. */
export function useOwnSheet(key: ReportKey) {
  return useMutation({
    mutationFn: (format: 'XLSX' | 'CSV') =>
      unwrap(api().GET(PATH, { params: { path: key, query: { format } }, parseAs: 'blob' })),
    onSuccess: (file, format) =>
      downloadFile(`${key.series}-${key.organisation}-${key.period}.${format.toLowerCase()}`, file),
  });
}
