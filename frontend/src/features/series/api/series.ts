import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import type { NewRequest, NewSeries, SeriesChange, SeriesEnd } from './types';

/** Set up seldom, and by one who sees the change at once. */
const STALE_MS = 5 * 60_000;

export const seriesListQuery = queryOptions({
  queryKey: ['report-series'],
  queryFn: () => unwrap(api().GET('/api/v1/report-series')),
  staleTime: STALE_MS,
});

export const seriesQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-series', code],
    queryFn: () => unwrap(api().GET('/api/v1/report-series/{code}', { params: { path: { code } } })),
    staleTime: STALE_MS,
  });

/** The same with its version, read anew: a change is made upon what stands there now. */
export const seriesToChangeQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-series', code, 'to-change'],
    queryFn: () => unwrapVersioned(api().GET('/api/v1/report-series/{code}', { params: { path: { code } } })),
    refetchOnWindowFocus: false,
  });

/** What a series may ask. */
export const templatesQuery = queryOptions({
  queryKey: ['report-templates'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/report-templates'))).items,
  staleTime: STALE_MS,
});

interface Sending<Body> {
  body: Body;
  /** Names the attempt: a repeated click sets up once. */
  key: string;
  /** Only says what units would owe. */
  dryRun: boolean;
}

/** A new series makes units owe reports: lists of them and what is due no longer hold. */
function useChange<Sent extends { dryRun?: boolean }, Answered>(send: (sent: Sent) => Promise<Answered>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (_, { dryRun }) => {
      if (!dryRun) await client.invalidateQueries();
    },
  });
}

export function useSetUpSeries() {
  return useChange(({ body, key, dryRun }: Sending<NewSeries>) =>
    unwrap(
      api().POST('/api/v1/report-series', {
        params: { query: { dryRun }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

export function useAskForReport() {
  return useChange(({ body, key, dryRun }: Sending<NewRequest>) =>
    unwrap(
      api().POST('/api/v1/report-requests', {
        params: { query: { dryRun }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

/** From a day on; made upon the version that the ETag names. */
export function useChangeSeries(code: string, etag: string | null) {
  return useChange(({ body, dryRun }: { body: SeriesChange; dryRun: boolean }) =>
    unwrap(
      api().PUT('/api/v1/report-series/{code}', {
        params: { path: { code }, query: { dryRun }, header: { 'If-Match': etag ?? undefined } },
        body,
      }),
    ),
  );
}

export function useEndSeries(code: string) {
  return useChange(({ body, key }: { body: SeriesEnd; key: string; dryRun?: false }) =>
    unwrap(
      api().POST('/api/v1/report-series/{code}/end', {
        params: { path: { code }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}
