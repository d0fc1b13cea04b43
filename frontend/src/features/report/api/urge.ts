import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';
import type { ReportKey } from './types';

const PATH = '/api/v1/report-obligations/{series}/{organisation}/{period}/urge';

/** When a report was asked for, the latest first. */
export const urgesQuery = (key: ReportKey) =>
  queryOptions({
    queryKey: ['report-urges', key],
    queryFn: async () => (await unwrap(api().GET(PATH, { params: { path: key } }))).items,
    staleTime: 0,
  });

/** Asks for a report; a repeated click asks once. */
export function useUrge(key: ReportKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (message: string) =>
      unwrap(
        api().POST(PATH, {
          params: { path: key, header: { 'Idempotency-Key': uniqueKey() } },
          body: { message: message.trim() === '' ? null : message.trim() },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: urgesQuery(key).queryKey }),
  });
}
