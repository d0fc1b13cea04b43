import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';
import { reportChanged } from './report';
import type { ReportKey } from './types';

const PATH = '/api/v1/consolidations/{series}/{organisation}/{period}';

export const consolidationQuery = (key: ReportKey) =>
  queryOptions({
    queryKey: ['consolidation', key.series, key.organisation, key.period],
    queryFn: () => unwrap(api().GET(PATH, { params: { path: key } })),
  });

/** What one consolidated figure comes from, down to those who counted first. */
export const cellSourcesQuery = (key: ReportKey, cell: string) =>
  queryOptions({
    queryKey: ['consolidation', key.series, key.organisation, key.period, 'cell', cell],
    queryFn: () =>
      unwrap(
        api().GET(`${PATH}/cells/{key}`, {
          params: { path: { ...key, key: cell }, query: { depth: 'ALL' } },
        }),
      ),
  });

/** Adds up the accepted reports of the units below into my own report, or does it again. */
export function useConsolidate(key: ReportKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrapVersioned(
        api().POST(PATH, { params: { path: key, header: { 'Idempotency-Key': uniqueKey() } }, body: {} }),
      ),
    onSuccess: () => reportChanged(client, key),
  });
}
