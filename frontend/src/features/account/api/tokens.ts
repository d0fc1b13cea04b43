import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input, Item } from '@/api/types';

export type Token = Item<'/api/v1/api-tokens'>;
export type NewToken = Input<'/api/v1/api-tokens', 'post'>;
export type CreatedToken = Answer<'/api/v1/api-tokens', 'post'>;

const PAGE = 50;

export const tokensQuery = infiniteQueryOptions({
  queryKey: ['api-tokens'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api().GET('/api/v1/api-tokens', { params: { query: { limit: PAGE, cursor: pageParam, count: true } } }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
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
