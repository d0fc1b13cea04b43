import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const SUGGESTIONS = 20;

/** Areas of a day whose name fits what was typed; accents may be left out. */
export const areasQuery = (q: string, asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'for-reconciliation', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', {
            params: { query: { q: q === '' ? undefined : q, asOf, limit: SUGGESTIONS } },
          }),
        )
      ).items.map(({ code, path, level }) => ({ code, name: path, level })),
    placeholderData: keepPreviousData,
  });

export const organisationsQuery = (q: string, asOf: string) =>
  queryOptions({
    queryKey: ['organisations', 'for-reconciliation', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: q === '' ? undefined : q, asOf, group: false, limit: SUGGESTIONS } },
          }),
        )
      ).items.map(({ code, name, area }) => ({
        code,
        // Many places have an office of this name.
        name: area === null || name.includes(area.name) ? name : `${name} (${area.name})`,
      })),
    placeholderData: keepPreviousData,
  });

/** What may be compared. */
export const elementsQuery = queryOptions({
  queryKey: ['catalogue', 'elements'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/data-elements'))).items,
  select: (elements) => elements.filter(({ reconcilable }) => reconcilable),
  staleTime: 5 * 60_000,
});
