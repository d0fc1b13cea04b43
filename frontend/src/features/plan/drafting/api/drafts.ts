import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import { planQuery } from '../../api/plans';

export type NewPlan = Input<'/api/v1/plans', 'post'>;

export function useCreatePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPlan) =>
      unwrap(api().POST('/api/v1/plans', { params: { header: { 'Idempotency-Key': uniqueKey() } }, body })),
    onSuccess: (plan) => {
      client.setQueryData(planQuery(plan.id).queryKey, plan);
      void client.invalidateQueries({ queryKey: ['plans'] });
    },
  });
}
