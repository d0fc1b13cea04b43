import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Compared } from '../model/funnel';
import { COUNTRY } from '../model/place';

interface Question {
  indicator: string;
  area: string;
  compared: Compared;
  year: string;
  /** So many years together. */
  years: number;
  map: string | undefined;
}

function placesOf(area: string, compared: Compared) {
  if (compared !== 'children') return { by: 'LEVEL' as const, level: Number(compared) };
  return area === COUNTRY ? { by: 'LEVEL' as const, level: 1 } : { by: 'CHILDREN' as const };
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
              area: area === COUNTRY ? undefined : area,
              ...placesOf(area, compared),
              period: year,
              years,
              mapDate: map,
            },
          },
        }),
      ),
  });
