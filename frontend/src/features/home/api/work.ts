import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer } from '@/api/types';

export type Work = Answer<'/api/v1/me/work'>;
export type WorkItem = Work['due'][number];
export type OwedReport = NonNullable<WorkItem['obligation']>;

export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: () => unwrap(api().GET('/api/v1/me/work')),
  // The screen that people come back to: what changed elsewhere should be there.
  staleTime: 0,
});
