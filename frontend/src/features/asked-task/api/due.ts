import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const MOST = 50;

/** What a body leads and has not done, whose time has begun by a day. */
export const dueActivitiesQuery = (organisation: string, until: string) =>
  queryOptions({
    queryKey: ['occurrences', 'due', organisation, until],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/occurrences', {
            params: { query: { organisation, to: until, state: 'PLANNED,POSTPONED', limit: MOST } },
          }),
        )
      ).items,
  });
