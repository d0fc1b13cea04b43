import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Item } from '@/api/types';

export type PlanComment = Item<'/api/v1/plans/{id}/comments'>;
export type PlanEdition = Item<'/api/v1/plans/{id}/editions'>;
export type DraftTarget = Item<'/api/v1/plans/{id}/targets'>;

/** The targets of the plan; the page of the plan reads them under the same key. */
export const draftTargetsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'targets'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/plans/{id}/targets', { params: { path: { id: planId } } }))).items,
  });

const SUGGESTIONS = 20;
const typed = (q: string) => (q === '' ? undefined : q);

/** Bodies and groups of bodies ("Trạm Y tế các xã") whose name fits. */
export const bodySearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['organisations', 'search-with-groups', q],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', { params: { query: { q: typed(q), limit: SUGGESTIONS } } }),
        )
      ).items,
  });

/** Areas whose name fits, as they were on a day. */
export const areaSearchQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['areas', 'search', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', { params: { query: { q: typed(q), asOf, limit: SUGGESTIONS } } }),
        )
      ).items,
  });

/** Plans that the caller sees, by number or title. */
export const planSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['plans', 'search', q],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/plans', {
            params: { query: { q: typed(q), sort: '-periodStart', limit: SUGGESTIONS } },
          }),
        )
      ).items,
  });

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/indicators'))).items,
  staleTime: Infinity,
});

export const observancesQuery = queryOptions({
  queryKey: ['observances'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/observances'))).items,
  staleTime: Infinity,
});

export const commentsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'comments'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/plans/{id}/comments', { params: { path: { id: planId } } }))).items,
  });

export const editionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'editions'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/plans/{id}/editions', { params: { path: { id: planId } } }))).items,
  });

/** What one text of a plan changes in another; `to` may be the amendment that is being written. */
export const comparisonQuery = (planId: string, from: number | undefined, to: string | undefined) =>
  queryOptions({
    queryKey: ['plan', planId, 'compare', from, to],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/plans/{id}/editions/compare', {
          params: { path: { id: planId }, query: { from, to } },
        }),
      ),
  });
