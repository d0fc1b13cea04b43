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
const unsent = ({ timeliness = '' }: ObligationFilter) => /^(?:DUE|EXTENDED|OVERDUE|,)+$/.test(timeliness);

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

const UNSENT_NAMED = 12;

/** Who owes my unit a report and has not sent it: the most pressing, and how many in all. */
export const unsentQuery = queryOptions({
  queryKey: ['report-obligations', 'unsent'],
  queryFn: () =>
    unwrap(
      api().GET('/api/v1/report-obligations', {
        params: {
          query: {
            role: 'RECEIVER',
            timeliness: 'DUE,EXTENDED,OVERDUE',
            sort: 'dueAt',
            limit: UNSENT_NAMED,
            count: true,
          },
        },
      }),
    ),
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
