import type { Answer, Input } from '@/api/types';

export type PlanImport = Answer<'/api/v1/plan-imports/{id}'>;
export type ConfirmImport = Input<'/api/v1/plan-imports/{id}/confirm', 'post'>;
