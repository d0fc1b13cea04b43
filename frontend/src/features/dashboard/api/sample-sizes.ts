import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

/** Births that it takes to tell a ratio from a level. */
export const sampleSizesQuery = (target: number, against: number) =>
  queryOptions({
    queryKey: ['analytics', 'sample-sizes', target, against],
    queryFn: () =>
      unwrap(api().GET('/api/v1/analytics/sample-sizes', { params: { query: { target, against } } })),
    staleTime: Infinity,
  });
