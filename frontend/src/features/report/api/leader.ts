import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrapVersioned } from '@/api/client';
import type { Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import { reportChanged, reportQuery } from './report';
import type { ReportKey } from './types';

const PATH = '/api/v1/reports/{series}/{organisation}/{period}/leader/decision';

/** A leader's word on the version shown: approved sends it, else it goes back. */
export function useLeaderDecision(key: ReportKey, etag: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<typeof PATH, 'post'>) =>
      unwrapVersioned(
        api().POST(PATH, {
          params: {
            path: key,
            header: { ...(etag === null ? {} : { 'If-Match': etag }), 'Idempotency-Key': uniqueKey() },
          },
          body,
        }),
      ),
    onSuccess: (decided) => {
      client.setQueryData(reportQuery(key).queryKey, decided);
      // Not waited for: the screen goes on while lists are read again.
      void reportChanged(client, key);
    },
  });
}
