import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrapVersioned } from '@/api/client';
import type { Input } from '@/api/types';

const PATH = '/api/v1/report-series/{code}/reminders';

export type ReminderRule = Input<typeof PATH, 'put'>;

/** When a series reminds, with the version that a change has to name. */
export const reminderQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-series', code, 'reminders'],
    queryFn: () => unwrapVersioned(api().GET(PATH, { params: { path: { code } } })),
  });

export function useSetReminders(code: string, etag: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rule: ReminderRule) =>
      unwrapVersioned(
        api().PUT(PATH, {
          params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
          body: rule,
        }),
      ),
    onSuccess: (saved) => client.setQueryData(reminderQuery(code).queryKey, saved),
  });
}
