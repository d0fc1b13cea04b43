import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input, Item } from '@/api/types';

export type Token = Item<'/api/v1/api-tokens'>;
export type NewToken = Input<'/api/v1/api-tokens', 'post'>;
export type CreatedToken = Answer<'/api/v1/api-tokens', 'post'>;

/** A person has few tokens: the service gives them all at once. */
export const tokensQuery = queryOptions({
  queryKey: ['api-tokens'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/api-tokens'))).items,
});

/** `key` names the attempt: a repeated click makes one token, not two. */
export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewToken; key: string }) =>
      unwrap(api().POST('/api/v1/api-tokens', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api().DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}
