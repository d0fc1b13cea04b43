import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input } from '@/api/types';

export type Handover = Answer<'/api/v1/users/{username}/handover', 'post'>;
export type HandoverInput = Input<'/api/v1/users/{username}/handover', 'post'>;

interface Sending {
  body: HandoverInput;
  /** Only says what would pass over. */
  dryRun: boolean;
  /** Names the attempt: a repeated click hands over once. */
  key: string;
}

/** Drafts and duties pass from one account to another; what was sent or issued keeps its author. */
export function useHandover(username: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, dryRun, key }: Sending) =>
      unwrap(
        api().POST('/api/v1/users/{username}/handover', {
          params: { path: { username }, query: { dryRun }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: async ({ applied }) => {
      if (applied) await client.invalidateQueries();
    },
  });
}
