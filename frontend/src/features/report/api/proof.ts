import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { reportRoot } from './report';
import type { ReportKey } from './types';

const PATH = '/api/v1/reports/{series}/{organisation}/{period}';

/** Proof of the last sending: number, time and fingerprint. */
export const receiptQuery = (key: ReportKey) =>
  queryOptions({
    queryKey: [...reportRoot(key), 'receipt'],
    queryFn: () => unwrap(api().GET(`${PATH}/receipt`, { params: { path: key } })),
  });

export const revisionsQuery = (key: ReportKey) =>
  queryOptions({
    queryKey: [...reportRoot(key), 'revisions'],
    queryFn: () => unwrap(api().GET(`${PATH}/revisions`, { params: { path: key } })),
  });

/** Consolidated reports that rest on this one, the nearest first. */
export const effectsQuery = (key: ReportKey) =>
  queryOptions({
    queryKey: [...reportRoot(key), 'effects'],
    queryFn: () => unwrap(api().GET(`${PATH}/effects`, { params: { path: key } })),
  });
