import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Compared } from '../model/funnel';

interface Question {
  indicator: string;
  area: string;
  compared: Compared;
  year: string;
  /** So many years together. */
  years: number;
  map: string | undefined;
}

export const funnelQuery = ({ indicator, area, compared, year, years, map }: Question) =>
  queryOptions({
    queryKey: ['analytics', 'funnel', indicator, area, compared, year, years, map],
    queryFn: () =>
      unwrap(
        api().GET('/api/v1/analytics/funnel', {
          params: {
            query: {
              indicator,
              area,
              by: compared === 'children' ? 'CHILDREN' : 'LEVEL',
              level: compared === 'children' ? undefined : Number(compared),
              period: year,
              years,
              mapDate: map,
            },
          },
        }),
      ),
  });
