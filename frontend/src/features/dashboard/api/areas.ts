import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { problemOf } from '@/api/problem';
import { COUNTRY } from '../model/place';

const SUGGESTIONS = 20;

/** Areas are looked at as they were on the last day of the figures. */
export const areaQuery = (code: string, asOf: string) =>
  queryOptions({
    queryKey: ['area', code, asOf],
    queryFn: () => unwrap(api().GET('/api/v1/areas/{code}', { params: { path: { code }, query: { asOf } } })),
  });

export const areaSearchQuery = (q: string, asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'search', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', {
            params: { query: { q: q === '' ? undefined : q, asOf, limit: SUGGESTIONS } },
          }),
        )
      ).items,
  });

/** One area inside this one, to know what kind of areas there are; null when it is not divided. */
export const firstChildQuery = (code: string, asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'first-child', code, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', {
            params: { query: { ...(code === COUNTRY ? { level: 1 } : { parent: code }), asOf, limit: 1 } },
          }),
        )
      ).items[0] ?? null,
  });

/** The area that an organisation serves; null where it serves none, or stands outside the catalogue. */
export const areaOfOrganisationQuery = (code: string) =>
  queryOptions({
    queryKey: ['organisation', code, 'area'],
    queryFn: async () => {
      try {
        return (await unwrap(api().GET('/api/v1/organisations/{code}', { params: { path: { code } } }))).area;
      } catch (error) {
        if (problemOf(error).status === 404) return null;
        throw error;
      }
    },
  });
