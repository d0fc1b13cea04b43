import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const SUGGESTIONS = 20;

/** Organisations whose name fits what was typed; accents may be left out. */
export const organisationSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['organisations', 'search', q],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: q === '' ? undefined : q, group: false, limit: SUGGESTIONS } },
          }),
        )
      ).items,
  });

export const organisationQuery = (code: string) =>
  queryOptions({
    queryKey: ['organisation', code],
    queryFn: () => unwrap(api().GET('/api/v1/organisations/{code}', { params: { path: { code } } })),
  });
