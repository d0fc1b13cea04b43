import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

export const seriesQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-series', code],
    queryFn: () => unwrap(api().GET('/api/v1/report-series/{code}', { params: { path: { code } } })),
  });

/** Which units have sent what, over the months of a plan. */
export const receiptQuery = (series: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['completeness', series, from, to],
    queryFn: () =>
      unwrap(api().GET('/api/v1/analytics/completeness', { params: { query: { series, from, to } } })),
  });
