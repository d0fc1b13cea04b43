import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const SUGGESTIONS = 20;

export interface Ref {
  code: string;
  name: string;
}

const typed = (q: string) => (q === '' ? undefined : q);

/** Organisations of a day that may have issued a plan: a group issues nothing. */
export const issuersQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'suggested', q, asOf],
    queryFn: async (): Promise<Ref[]> =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: typed(q), group: false, asOf, limit: SUGGESTIONS } },
          }),
        )
      ).items.map(({ code, name }) => ({ code, name })),
    placeholderData: keepPreviousData,
  });

/** Areas of a day, each with those that it lies in. */
export const areasQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['areas', 'offered', q, asOf],
    queryFn: async (): Promise<Ref[]> =>
      (
        await unwrap(
          api().GET('/api/v1/areas', { params: { query: { q: typed(q), asOf, limit: SUGGESTIONS } } }),
        )
      ).items.map(({ code, path }) => ({ code, name: path })),
    placeholderData: keepPreviousData,
  });
