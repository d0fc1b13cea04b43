import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { paths } from '@/api/schema';

type ListQuery = NonNullable<paths['/api/v1/plans']['get']['parameters']['query']>;
export type PlanFilters = Omit<ListQuery, 'limit' | 'cursor' | 'count'>;

const PAGE = 50;

export const plansQuery = (filters: PlanFilters) =>
  infiniteQueryOptions({
    queryKey: ['plans', filters],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/plans', {
          params: { query: { ...filters, limit: PAGE, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: () => unwrap(api().GET('/api/v1/plans/{id}', { params: { path: { id } } })),
  });

export const activitiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'activities'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/plans/{id}/activities', { params: { path: { id } } }))).items,
  });

export const lineageQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'lineage'],
    queryFn: () => unwrap(api().GET('/api/v1/plans/{id}/lineage', { params: { path: { id } } })),
  });

/** Documents whose validity is known, with the live plans that rest on them. */
export const legalDocumentsQuery = queryOptions({
  queryKey: ['legal-documents'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/legal-documents'))).items,
});

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/programmes'))).items,
  staleTime: Infinity,
});
