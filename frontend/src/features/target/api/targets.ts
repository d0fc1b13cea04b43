import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input, Item } from '@/api/types';

export type Target = Item<'/api/v1/plans/{id}/targets'>;
export type Assessment = Target['assessment'];
export type Comparator = Input<'/api/v1/targets/{id}/confirm-comparator', 'post'>['effectiveComparator'];

/** The targets of a plan, each with its assessment. */
export const planTargetsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'targets'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/plans/{id}/targets', { params: { path: { id: planId } } }))).items,
  });

/** Says what the planner takes "đạt 108" to mean; refused when somebody changed the target meanwhile. */
export function useConfirmComparator() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ target, effectiveComparator }: { target: Target; effectiveComparator: Comparator }) =>
      unwrap(
        api().POST('/api/v1/targets/{id}/confirm-comparator', {
          params: { path: { id: target.id }, header: { 'If-Match': `"${target.version}"` } },
          body: { effectiveComparator },
        }),
      ),
    onSuccess: (target) => client.invalidateQueries({ queryKey: planTargetsQuery(target.plan.id).queryKey }),
  });
}
