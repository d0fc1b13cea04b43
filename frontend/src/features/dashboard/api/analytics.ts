import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { monthsEnding, quartersEnding, yearsEnding } from '../model/months';
import { windowOfView } from '../model/figure';
import { COUNTRY } from '../model/place';
import type { View } from '../model/trend';

const MONTHS = 24;
const QUARTERS = 12;
/** Enough to see a reform of the map with some years before it. */
const YEARS = 6;

/** Those that the system counts; surveys and published figures have no parts to draw. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators', 'counted'],
  queryFn: async () =>
    (await unwrap(api().GET('/api/v1/indicators'))).items.filter(
      ({ origin, numerator }) => origin === 'COUNTS' && numerator.expression !== null,
    ),
  staleTime: 600_000,
});

/** The periods that a view shows, as the service is asked for them. */
export function periodsOf(view: View, lastMonth: string): string {
  if (view === 'year' || view === 'years3') return yearsEnding(lastMonth, YEARS).join(',');
  if (view === 'quarter') return quartersEnding(lastMonth, QUARTERS).join(',');
  return [monthsEnding(lastMonth, MONTHS)[0], lastMonth].join('..');
}

/** Of the country the areas directly inside are the provinces. */
const inside = (area: string) =>
  area === COUNTRY ? ({ by: 'LEVEL', level: 1 } as const) : ({ by: 'CHILDREN' } as const);

const trendOf = (
  whose: 'self' | 'inside',
  indicator: string,
  area: string,
  view: View,
  lastMonth: string,
  map: string | undefined,
) =>
  queryOptions({
    queryKey: ['analytics', indicator, area, whose, view, lastMonth, map],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/indicators', {
          params: {
            query: {
              indicator,
              area,
              ...(whose === 'self' ? { by: 'SELF' as const } : inside(area)),
              periods: periodsOf(view, lastMonth),
              window: windowOfView(view),
              mapDate: map,
            },
          },
        }),
      ),
  });

/** `map`: the day whose map is used; the area's own time when left out. */
export const trendQuery = (indicator: string, area: string, view: View, lastMonth: string, map?: string) =>
  trendOf('self', indicator, area, view, lastMonth, map);

/** The same for each of the areas inside. */
export const childrenTrendQuery = (
  indicator: string,
  area: string,
  view: View,
  lastMonth: string,
  map?: string,
) => trendOf('inside', indicator, area, view, lastMonth, map);

/** The areas inside, over the twelve months that end with the last one. */
export const childrenQuery = (indicator: string, area: string, lastMonth: string, map?: string) =>
  queryOptions({
    queryKey: ['analytics', indicator, area, 'children', lastMonth, map],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/indicators', {
          params: {
            query: {
              indicator,
              area,
              ...inside(area),
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
