import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Figure } from '../model/figure';

const PAGE = 50;

export interface OriginQuestion extends Figure {
  indicator: string;
  /** The day whose map is used; the period's end when left out. */
  map: string | undefined;
}

function ask({ indicator, area, period, window, map }: OriginQuestion, cell?: string, cursor?: string) {
  return unwrap(
    api().GET('/api/v1/analytics/figure-origins', {
      params: {
        query: { indicator, area, period, window, mapDate: map, cell, cursor, limit: PAGE, count: true },
      },
    }),
  );
}

/** What a figure is made of, with the first figures of each of its cells. */
export const originsQuery = (question: OriginQuestion) =>
  queryOptions({ queryKey: ['figure-origins', question], queryFn: () => ask(question) });

/** All figures of one cell, page by page. */
export const cellFiguresQuery = (question: OriginQuestion, cell: string) =>
  infiniteQueryOptions({
    queryKey: ['figure-origins', question, cell],
    queryFn: async ({ pageParam }) => {
      const { terms } = await ask(question, cell, pageParam);
      const found = terms.flatMap(({ cells }) => cells).find((each) => each.cell === cell);
      return found?.figures ?? { items: [], next: null, total: 0 };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });
