import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';

const SHOWN = 6;

/** How often an activity is to be held and was, with the next times that are still to come. */
export const timesQuery = (activity: string) =>
  queryOptions({
    // Begins like the rest of what is done, so that a result recorded anywhere is seen here.
    queryKey: ['occurrences', 'of-activity', activity],
    queryFn: async () => {
      const count = (state: string | undefined, limit: number) =>
        unwrap(
          api().GET('/api/v1/occurrences', { params: { query: { activity, state, limit, count: true } } }),
        );
      const [all, done, open] = await Promise.all([
        count(undefined, SHOWN),
        count('DONE', 1),
        count('PLANNED,POSTPONED', SHOWN),
      ]);
      return {
        all: all.total ?? 0,
        done: done.total ?? 0,
        shown: open.items.length > 0 ? open.items : all.items,
      };
    },
  });

/** One more time of an activity, held today: its result is recorded next. */
export const addTime = (activity: string, day: string) =>
  unwrap(
    api().POST('/api/v1/activities/{id}/occurrences', {
      params: { path: { id: activity } },
      headers: { 'Idempotency-Key': uniqueKey() },
      body: { from: day, to: day, title: null },
    }),
  );
