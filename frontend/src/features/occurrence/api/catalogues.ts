import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { askOrRecall } from '@/api/device/kept';

/** What is counted of each type of activity, the counts and the channels: asked for together by the form. */
export const cataloguesQuery = queryOptions({
  queryKey: ['occurrence-catalogues'],
  queryFn: async () => {
    const [types, counts, channels] = await Promise.all([
      askOrRecall('activity-types', () => unwrap(api().GET('/api/v1/activity-types'))),
      askOrRecall('result-counts', () => unwrap(api().GET('/api/v1/result-counts'))),
      askOrRecall('channels', () => unwrap(api().GET('/api/v1/channels'))),
    ]);
    return { types: types.data.items, counts: counts.data.items, channels: channels.data.items };
  },
  staleTime: 60 * 60_000,
});

export type Catalogues = Awaited<ReturnType<NonNullable<typeof cataloguesQuery.queryFn>>>;

const SUGGESTIONS = 20;

/** Areas whose name fits what was typed; without a network those that were looked up before. */
export const areasQuery = (q: string) =>
  queryOptions({
    queryKey: ['areas', 'of-result', q],
    queryFn: async () => {
      const { data } = await askOrRecall(`areas/${q}`, () =>
        unwrap(api().GET('/api/v1/areas', { params: { query: { q: q || undefined, limit: SUGGESTIONS } } })),
      );
      return data.items.map(({ code, path }) => ({ code, name: path }));
    },
    placeholderData: keepPreviousData,
  });
