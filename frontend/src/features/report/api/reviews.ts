import {
  infiniteQueryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import { keyOf, sameKey } from '../model/report-key';
import type { ReportKey, ReviewItem } from './types';

const PAGE = 100;

type QueuePage = Answer<'/api/v1/report-reviews'>;

/** Reports that wait for my decision, the longest waiting first, with what to compare them with. */
export const reviewQueueQuery = infiniteQueryOptions({
  queryKey: ['report-reviews'],
  queryFn: ({ pageParam }): Promise<QueuePage> =>
    unwrap(
      api().GET('/api/v1/report-reviews', {
        params: { query: { limit: PAGE, cursor: pageParam, count: true } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Takes decided reports off the queue at once; the service is asked for the rest meanwhile. */
export function leaveQueue(client: QueryClient, decided: readonly ReportKey[]): void {
  client.setQueryData<InfiniteData<QueuePage, string | undefined>>(
    reviewQueueQuery.queryKey,
    (queue) =>
      queue && {
        ...queue,
        pages: queue.pages.map((page) => ({
          ...page,
          items: page.items.filter((item) => !decided.some((key) => sameKey(keyOf(item), key))),
          total: page.total === null ? null : Math.max(0, page.total - decided.length),
        })),
      },
  );
}

/** What a decision on many reports changes elsewhere. */
const CHANGED = [
  'report',
  'reports',
  'report-reviews',
  'report-obligations',
  'consolidation',
  'work',
  'analytics',
];

/** Accepts reports that need no look of their own; the answer says of each what became of it. */
export function useAcceptClean() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (items: readonly ReviewItem[]) =>
      unwrap(
        api().POST('/api/v1/report-reviews/accept', {
          params: { header: { 'Idempotency-Key': uniqueKey() } },
          body: { reports: items.map((item) => ({ ...keyOf(item), version: item.version })), note: null },
        }),
      ),
    onSuccess: ({ results }) => {
      leaveQueue(
        client,
        results.filter(({ accepted }) => accepted),
      );
      for (const name of CHANGED) void client.invalidateQueries({ queryKey: [name] });
    },
  });
}
