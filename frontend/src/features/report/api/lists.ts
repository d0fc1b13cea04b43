import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { ReportState } from './types';

const PAGE = 50;

export interface ObligationFilter {
  role: 'SENDER' | 'RECEIVER';
  /** One or more, separated by commas. */
  timeliness?: string;
  series?: string;
  period?: string;
}

/** Only what is not sent yet: there the most pressing comes first. */
const unsent = ({ timeliness = '' }: ObligationFilter) => /^(?:DUE|OVERDUE|,)+$/.test(timeliness);

/** Reports owed by my unit, or owed to it; the latest first, since years of them pile up. */
export const obligationsQuery = (filter: ObligationFilter) =>
  infiniteQueryOptions({
    queryKey: ['report-obligations', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/report-obligations', {
          params: {
            query: {
              ...filter,
              sort: unsent(filter) ? 'dueAt' : '-dueAt',
              limit: PAGE,
              cursor: pageParam,
              count: true,
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** How many units owe my unit a report and have not sent it. */
export const unsentCountQuery = queryOptions({
  queryKey: ['report-obligations', 'unsent-count'],
  queryFn: async () => {
    const page = await unwrap(
      api().GET('/api/v1/report-obligations', {
        params: { query: { role: 'RECEIVER', timeliness: 'DUE,OVERDUE', limit: 1, count: true } },
      }),
    );
    return page.total ?? page.items.length;
  },
});

export interface ReceivedFilter {
  state?: ReportState;
  series?: string;
  period?: string;
}

/** Reports sent to my unit: of those that wait, the longest waiting first; else the latest. */
export const receivedQuery = (filter: ReceivedFilter) =>
  infiniteQueryOptions({
    queryKey: ['reports', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/reports', {
          params: {
            query: {
              ...filter,
              receiver: 'me',
              sort: filter.state === 'SUBMITTED' ? 'submittedAt' : '-submittedAt',
              limit: PAGE,
              cursor: pageParam,
              count: true,
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
