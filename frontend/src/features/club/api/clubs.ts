import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input, Item } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';

export type Club = Item<'/api/v1/clubs'>;
export type ClubDraft = Input<'/api/v1/clubs/{id}', 'put'>;

const PAGE = 50;

export const clubsQuery = infiniteQueryOptions({
  queryKey: ['clubs'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api().GET('/api/v1/clubs', { params: { query: { limit: PAGE, cursor: pageParam, count: true } } }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Activities of the reader's plans that keep a club going. */
export const clubActivitiesQuery = queryOptions({
  queryKey: ['clubs', 'activities'],
  queryFn: async () => {
    const plans = await unwrap(
      api().GET('/api/v1/plans', { params: { query: { status: 'ISSUED', limit: PAGE } } }),
    );
    const lists = await Promise.all(
      plans.items.map(({ id }) =>
        unwrap(api().GET('/api/v1/plans/{id}/activities', { params: { path: { id } } })),
      ),
    );
    return lists
      .flatMap(({ items }) => items)
      .filter(({ category, declared }) => declared && category === 'CLUB');
  },
});

/** Notes a new club, or changes the one given on the version that was seen. */
export function useSaveClub(club: Club | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ organisation, draft }: { organisation: string; draft: ClubDraft }) =>
      club === null
        ? unwrap(
            api().POST('/api/v1/clubs', {
              params: { header: { 'Idempotency-Key': uniqueKey() } },
              body: { organisation, ...draft },
            }),
          )
        : unwrap(
            api().PUT('/api/v1/clubs/{id}', {
              params: { path: { id: club.id }, header: { 'If-Match': `"${club.version}"` } },
              body: draft,
            }),
          ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['clubs'] }),
  });
}
