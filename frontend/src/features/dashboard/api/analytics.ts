import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { monthsEnding, yearsEnding } from '../model/months';
import type { View } from '../model/trend';

const INDICATOR = 'SRB';

const MONTHS = 24;
/** Enough to see a reform of the map with some years before it. */
const YEARS = 6;

export const indicatorQuery = queryOptions({
  queryKey: ['indicator', INDICATOR],
  queryFn: () => unwrap(api().GET('/api/v1/indicators/{code}', { params: { path: { code: INDICATOR } } })),
  staleTime: Infinity,
});

function periodsOf(view: View, lastMonth: string): string {
  if (view === 'year') return yearsEnding(lastMonth, YEARS).join(',');
  return [monthsEnding(lastMonth, MONTHS)[0], lastMonth].join('..');
}

/** `map`: the day whose map is used; the area's own time when left out. */
export const trendQuery = (area: string, view: View, lastMonth: string, map?: string) =>
  queryOptions({
    queryKey: ['analytics', INDICATOR, area, view, lastMonth, map],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/indicators', {
          params: {
            query: {
              indicator: INDICATOR,
              area,
              by: 'SELF',
              periods: periodsOf(view, lastMonth),
              window: view === 'rolling' ? 'ROLLING_12' : undefined,
              mapDate: map,
            },
          },
        }),
      ),
  });

/** The areas inside, over the twelve months that end with the last one. */
export const childrenQuery = (area: string, lastMonth: string, map?: string) =>
  queryOptions({
    queryKey: ['analytics', INDICATOR, area, 'children', lastMonth, map],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/indicators', {
          params: {
            query: {
              indicator: INDICATOR,
              area,
              by: 'CHILDREN',
              periods: lastMonth,
              window: 'ROLLING_12',
              mapDate: map,
            },
          },
        }),
      ),
  });

export const monthlySeriesQuery = queryOptions({
  queryKey: ['report-series', 'monthly'],
  queryFn: async () =>
    (await unwrap(api().GET('/api/v1/report-series'))).items.filter(
      ({ periodType }) => periodType === 'MONTH',
    ),
});

const MATRIX_MONTHS = 12;

export const completenessQuery = (series: string, lastMonth: string) =>
  queryOptions({
    queryKey: ['completeness', series, 'last', lastMonth],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/completeness', {
          params: { query: { series, from: monthsEnding(lastMonth, MATRIX_MONTHS)[0], to: lastMonth } },
        }),
      ),
  });
