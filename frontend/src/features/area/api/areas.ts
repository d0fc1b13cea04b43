import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Item } from '@/api/types';
import { searchTerms } from '../model/search-terms';

export type Area = Item<'/api/v1/areas'>;
export type AreaHistory = Answer<'/api/v1/areas/{code}/history'>;
export type AreaLink = AreaHistory['successors'][number];
export type AreaAttribute = Area['attributes'][number];

/** The most the service gives at once. */
const PAGE = 200;

/** What the day's map looked like changes only when a newer file is loaded. */
const STALE_MS = 5 * 60_000;

async function all(query: { level?: number; parent?: string; asOf: string }): Promise<Area[]> {
  const items: Area[] = [];
  let cursor: string | undefined;
  do {
    const page = await unwrap(
      api().GET('/api/v1/areas', { params: { query: { ...query, limit: PAGE, cursor } } }),
    );
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** The provinces of a day. */
export const topQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'top', asOf],
    queryFn: () => all({ level: 1, asOf }),
    staleTime: STALE_MS,
  });

/** What lies directly below a unit on a day. */
export const belowQuery = (code: string, asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'below', code, asOf],
    queryFn: () => all({ parent: code, asOf }),
    staleTime: STALE_MS,
  });

/** How many units of a level there were on a day. */
export const countQuery = (level: number, asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'count', level, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', { params: { query: { level, asOf, count: true, limit: 1 } } }),
        )
      ).total ?? 0,
    staleTime: STALE_MS,
    placeholderData: keepPreviousData,
  });

const FOUND = 50;

/** Units of any day, by an old or a new name or by a full address. */
export const searchQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['areas', 'search', text],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/areas', {
          params: {
            query: { ...searchTerms(text), anyTime: true, limit: FOUND, cursor: pageParam, count: true },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: STALE_MS,
    placeholderData: keepPreviousData,
  });

/** The unit that bore a code on a day, or bears it now or bore it last: what it was before, what became of it. */
export const historyQuery = (code: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['areas', 'history', code, asOf],
    queryFn: () =>
      unwrap(api().GET('/api/v1/areas/{code}/history', { params: { path: { code }, query: { asOf } } })),
  });
