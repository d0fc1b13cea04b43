import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import { commentsQuery } from './queries';

type NewComment = Input<'/api/v1/plans/{id}/comments', 'post'>;

export function useComment(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewComment) =>
      unwrap(
        api().POST('/api/v1/plans/{id}/comments', {
          params: { path: { id: planId }, header: { 'Idempotency-Key': uniqueKey() } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: commentsQuery(planId).queryKey }),
  });
}

/** Says that a comment has been dealt with; it stays to be read. */
export function useResolveComment(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (comment: string) =>
      unwrap(
        api().POST('/api/v1/plans/{id}/comments/{comment}/resolve', {
          params: { path: { id: planId, comment }, header: { 'Idempotency-Key': uniqueKey() } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: commentsQuery(planId).queryKey }),
  });
}
