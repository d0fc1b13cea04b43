import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

const SUGGESTIONS = 20;
const MOST_PLANS = 200;

export interface CalendarScope {
  year: string;
  organisation?: string;
  /** Without it only what the organisation itself leads or reports. */
  below?: boolean;
  plan?: string;
}

/** A whole year at once: the month's view and the list show parts of it. */
export const calendarQuery = ({ year, organisation, below, plan }: CalendarScope) =>
  queryOptions({
    queryKey: ['calendar', year, organisation, below, plan],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/calendar', {
          params: { query: { from: `${year}-01-01`, to: `${year}-12-31`, organisation, below, plan } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Plans that have been issued and touch the year, to choose one. */
export const plansOfYearQuery = (year: string) =>
  queryOptions({
    queryKey: ['calendar', 'plans', year],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/plans', { params: { query: { year: Number(year), limit: MOST_PLANS } } }),
        )
      ).items.filter(({ status }) => status === 'ISSUED' || status === 'CLOSED'),
    placeholderData: keepPreviousData,
  });

/** A few units to choose from, groups left out: a group never acts itself. */
export const unitsQuery = (q: string) =>
  queryOptions({
    queryKey: ['calendar', 'units', q],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: q === '' ? undefined : q, group: false, limit: SUGGESTIONS } },
          }),
        )
      ).items,
    placeholderData: keepPreviousData,
  });

export const unitQuery = (code: string) =>
  queryOptions({
    queryKey: ['calendar', 'unit', code],
    queryFn: () => unwrap(api().GET('/api/v1/organisations/{code}', { params: { path: { code } } })),
  });
