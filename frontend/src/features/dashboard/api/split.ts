import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { windowOfView } from '../model/figure';
import type { View } from '../model/trend';
import { periodsOf } from './analytics';

/** Which categories the counts are of, and what those are called. */
export const categoriesQuery = queryOptions({
  queryKey: ['dashboard', 'categories'],
  queryFn: async () => {
    const [elements, dimensions] = await Promise.all([
      unwrap(api().GET('/api/v1/data-elements')),
      unwrap(api().GET('/api/v1/dimensions')),
    ]);
    return { elements: elements.items, dimensions: dimensions.items };
  },
  staleTime: 600_000,
});

/** An indicator of one place over time, once for each category of a dimension. */
export const splitQuery = (
  indicator: string,
  area: string,
  view: View,
  lastMonth: string,
  dimension: string,
  map?: string,
) =>
  queryOptions({
    queryKey: ['analytics', indicator, area, 'split', dimension, view, lastMonth, map],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/indicators', {
          params: {
            query: {
              indicator,
              area,
              by: 'SELF',
              periods: periodsOf(view, lastMonth),
              window: windowOfView(view),
              mapDate: map,
              disaggregation: dimension,
            },
          },
        }),
      ),
  });
