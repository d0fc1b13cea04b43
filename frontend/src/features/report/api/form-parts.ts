import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

/** Templates and series do not change under a running session. */
const LASTING = { staleTime: Infinity } as const;

export const templateQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-template', code],
    queryFn: () => unwrap(api().GET('/api/v1/report-templates/{code}', { params: { path: { code } } })),
    ...LASTING,
  });

export const seriesQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-series', code],
    queryFn: () => unwrap(api().GET('/api/v1/report-series/{code}', { params: { path: { code } } })),
    ...LASTING,
  });

export const seriesListQuery = queryOptions({
  queryKey: ['report-series'],
  queryFn: () => unwrap(api().GET('/api/v1/report-series')),
  ...LASTING,
});

export const planActivitiesQuery = (plan: string) =>
  queryOptions({
    queryKey: ['plan-activities', plan],
    queryFn: () => unwrap(api().GET('/api/v1/plans/{id}/activities', { params: { path: { id: plan } } })),
    ...LASTING,
  });
