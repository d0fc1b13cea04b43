import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { askOrRecall, keepAnswer } from '@/api/device/kept';
import type { paths } from '@/api/schema';
import type { Occurrence, OccurrenceResult } from './types';

type ListQuery = NonNullable<paths['/api/v1/occurrences']['get']['parameters']['query']>;
export type OccurrenceFilters = Omit<ListQuery, 'limit' | 'cursor' | 'count'>;

const PAGE = 50;
const nameOf = (id: string) => `occurrence/${id}`;

/** Names of persons do not stay on the device. */
const nameless = (result: OccurrenceResult): OccurrenceResult => ({
  ...result,
  recordedBy: null,
  speaker: null,
});
const copyOf = (occurrence: Occurrence): Occurrence => ({
  ...occurrence,
  result: occurrence.result && nameless(occurrence.result),
});

/** What is to be done and was done, in the order of its days. Each can be opened later without a network. */
export const occurrencesQuery = (filters: OccurrenceFilters) =>
  infiniteQueryOptions({
    queryKey: ['occurrences', filters],
    queryFn: async ({ pageParam }) => {
      const { data, keptAt } = await askOrRecall(
        `occurrences/${JSON.stringify(filters)}/${pageParam ?? ''}`,
        () =>
          unwrap(
            api().GET('/api/v1/occurrences', {
              params: { query: { ...filters, limit: PAGE, cursor: pageParam, count: true } },
            }),
          ),
        (page) => ({ ...page, items: page.items.map(copyOf) }),
      );
      if (keptAt === null) data.items.forEach((item) => void keepAnswer(nameOf(item.id), copyOf(item)));
      return { ...data, keptAt };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const occurrenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['occurrence', id],
    queryFn: () =>
      askOrRecall(
        nameOf(id),
        () => unwrap(api().GET('/api/v1/occurrences/{id}', { params: { path: { id } } })),
        copyOf,
      ),
  });

/** Every recording of the result, newest first. */
export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['occurrence', id, 'revisions'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/occurrences/{id}/revisions', { params: { path: { id } } }))).items,
  });
