import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import type { Answer, Item } from '@/api/types';

export type Organisation = Item<'/api/v1/organisations'>;
export type OrganisationKind = Organisation['kind'];
export type OrganisationLevel = NonNullable<Organisation['level']>;
export type OrganisationAction = Organisation['allowedActions'][number];
export type GroupRule = Organisation['rules'][number];
export type Episode = Answer<'/api/v1/organisations/{code}/history'>['episodes'][number];
export type Ref = NonNullable<Organisation['parent']>;

/** The most the service gives at once. */
const PAGE = 200;
const FOUND = 50;
const SUGGESTIONS = 20;

async function all(query: { top?: boolean; parent?: string; asOf: string }): Promise<Organisation[]> {
  const items: Organisation[] = [];
  let cursor: string | undefined;
  do {
    const page = await unwrap(
      api().GET('/api/v1/organisations', { params: { query: { ...query, limit: PAGE, cursor } } }),
    );
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** Those that reported to nobody on a day. */
export const topQuery = (asOf: string) =>
  queryOptions({ queryKey: ['organisations', 'top', asOf], queryFn: () => all({ top: true, asOf }) });

/** Those that reported directly to one on a day. */
export const belowQuery = (code: string, asOf: string) =>
  queryOptions({
    queryKey: ['organisations', 'below', code, asOf],
    queryFn: () => all({ parent: code, asOf }),
  });

/** Those of a day whose name, short name, other name or code fits. */
export const searchQuery = (q: string, asOf: string) =>
  infiniteQueryOptions({
    queryKey: ['organisations', 'found', q, asOf],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/organisations', {
          params: { query: { q, asOf, limit: FOUND, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** A few to choose from, groups left out: a group never acts itself. */
export const suggestionsQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'suggested', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: q === '' ? undefined : q, asOf, group: false, limit: SUGGESTIONS } },
          }),
        )
      ).items,
    placeholderData: keepPreviousData,
  });

/** One of them on a day, with the version a change has to name. */
export const organisationQuery = (code: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'one', code, asOf],
    queryFn: () =>
      unwrapVersioned(
        api().GET('/api/v1/organisations/{code}', { params: { path: { code }, query: { asOf } } }),
      ),
  });

/** Who belonged to a group, or sat on a committee, on a day. */
export const membersQuery = (code: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'members', code, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations/{code}/members', { params: { path: { code }, query: { asOf } } }),
        )
      ).items,
  });

export const historyQuery = (code: string) =>
  queryOptions({
    queryKey: ['organisations', 'history', code],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/organisations/{code}/history', { params: { path: { code } } })))
        .episodes,
  });
