import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';

export type PlanLint = Answer<'/api/v1/plans/{id}/lint'>;
export type Finding = PlanLint['findings'][number];
export type LintPart = Finding['part'];

/** What a careful reader would ask about the plan as it is now. */
export const lintQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'lint'],
    queryFn: () => unwrap(api().GET('/api/v1/plans/{id}/lint', { params: { path: { id: planId } } })),
    // The words change while the plan is written.
    staleTime: 0,
  });

export function useDismiss(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ finding, note }: { finding: string; note: string }) =>
      unwrap(
        api().POST('/api/v1/plans/{id}/lint/{finding}/dismiss', {
          params: { path: { id: planId, finding }, header: { 'Idempotency-Key': uniqueKey() } },
          body: { note },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: lintQuery(planId).queryKey }),
  });
}

export function useReopen(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (finding: string) =>
      unwrap(
        api().DELETE('/api/v1/plans/{id}/lint/{finding}/dismiss', {
          params: { path: { id: planId, finding } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: lintQuery(planId).queryKey }),
  });
}
