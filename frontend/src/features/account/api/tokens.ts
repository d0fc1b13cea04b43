import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input, Item } from '@/api/types';

export type Token = Item<'/api/v1/api-tokens'>;
export type NewToken = Input<'/api/v1/api-tokens', 'post'>;
export type CreatedToken = Answer<'/api/v1/api-tokens', 'post'>;

const tokensKey = ['api-tokens'];

/** An account has few tokens: the service gives them all at once. Without an owner, one's own. */
export const tokensQuery = (owner?: string) =>
  queryOptions({
    queryKey: [...tokensKey, owner ?? ''],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/api-tokens', { params: { query: { owner } } }))).items,
  });

function useTokensChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: tokensKey });
}

/** `key` names the attempt: a repeated click makes one token, not two. */
export function useCreateToken() {
  const onSuccess = useTokensChanged();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewToken; key: string }) =>
      unwrap(api().POST('/api/v1/api-tokens', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess,
  });
}

/** The secret at hand works for so many hours more; `key` as above. */
export function useRotateToken() {
  const onSuccess = useTokensChanged();
  return useMutation({
    mutationFn: ({ id, overlapHours, key }: { id: string; overlapHours: number; key: string }) =>
      unwrap(
        api().POST('/api/v1/api-tokens/{id}/rotate', {
          body: { overlapHours },
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess,
  });
}

export function useRevokeToken() {
  const onSuccess = useTokensChanged();
  return useMutation({
    mutationFn: (id: string) => unwrap(api().DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } })),
    onSuccess,
  });
}
