import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const SUGGESTIONS = 20;

/** Areas of a day whose name fits what was typed; accents may be left out. */
export const areaSuggestionsQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['areas', 'suggested', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', {
            params: { query: { q: q === '' ? undefined : q, asOf, limit: SUGGESTIONS } },
          }),
        )
      ).items,
    placeholderData: keepPreviousData,
  });
