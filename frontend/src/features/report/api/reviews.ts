import {
  infiniteQueryOptions,
  keepPreviousData,
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

/** Which of them are looked at: all without either. */
export interface QueueFilter {
  series: string | undefined;
  period: string | undefined;
}

const QUEUE = 'report-reviews';

/** Reports that wait for my decision, the longest waiting first, with what to compare them with. */
export const reviewQueueQuery = ({ series, period }: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: [QUEUE, series, period],
    queryFn: ({ pageParam }): Promise<QueuePage> =>
      unwrap(
        api().GET('/api/v1/report-reviews', {
          params: { query: { series, period, limit: PAGE, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // Another filter does not take the report away that is looked at.
    placeholderData: keepPreviousData,
  });

/** Takes decided reports off the queue at once; the service is asked for the rest meanwhile. */
export function leaveQueue(client: QueryClient, decided: readonly ReportKey[]): void {
  const goes = (item: ReviewItem) => decided.some((key) => sameKey(keyOf(item), key));
  client.setQueriesData<InfiniteData<QueuePage, string | undefined>>({ queryKey: [QUEUE] }, (queue) => {
    if (!queue) return queue;
    const gone = queue.pages.flatMap((page) => page.items).filter(goes).length;
    return {
      ...queue,
      pages: queue.pages.map((page) => ({
        ...page,
        items: page.items.filter((item) => !goes(item)),
        total: page.total === null ? null : Math.max(0, page.total - gone),
      })),
    };
  });
}

/** What a decision on many reports changes elsewhere. */
const CHANGED = ['report', 'reports', QUEUE, 'report-obligations', 'consolidation', 'work', 'analytics'];

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
