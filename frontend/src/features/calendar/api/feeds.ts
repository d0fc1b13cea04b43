import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input, Item } from '@/api/types';

export type Feed = Item<'/api/v1/calendar-feeds'>;
export type NewFeed = Input<'/api/v1/calendar-feeds', 'post'>;
export type MadeFeed = Answer<'/api/v1/calendar-feeds', 'post'>;

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/calendar-feeds'))).items,
});

/** `key` names the attempt: a repeated click makes one address, not two. */
export function useMakeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewFeed; key: string }) =>
      unwrap(api().POST('/api/v1/calendar-feeds', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  });
}

export function useRevokeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api().DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  });
}
