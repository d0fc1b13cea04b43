import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer } from '@/api/types';

type ActivityProgress = Answer<'/api/v1/analytics/activity-progress'>;
export type ProgressRow = ActivityProgress['rows'][number];
export type ProgressBy = ActivityProgress['by'];

/** How far activities have come, of one plan or of those that run now, counted by one thing. */
export const progressQuery = (scope: { plan?: string; organisation?: string }, by: ProgressBy) =>
  queryOptions({
    queryKey: ['activity-progress', scope, by],
    queryFn: () =>
      unwrap(api().GET('/api/v1/analytics/activity-progress', { params: { query: { ...scope, by } } })),
    placeholderData: keepPreviousData,
  });
