import type { Answer, Input, Item } from '@/api/types';

export type ReconciliationRow = Item<'/api/v1/reconciliations'>;
export type NewReconciliation = Input<'/api/v1/reconciliations', 'post'>;
export type Agency = NewReconciliation['participants'][number]['agencyKind'];
export type Reconciliation = Answer<'/api/v1/reconciliations/{id}'>;
export type Participant = Reconciliation['participants'][number];
export type Line = Reconciliation['lines'][number];
export type FiguresBody = Input<'/api/v1/reconciliations/{id}/figures/{participant}', 'put'>;
export type LinesBody = Input<'/api/v1/reconciliations/{id}/lines', 'put'>;
export type Effect = Answer<'/api/v1/reconciliations/{id}/effect'>;

export interface Ref {
  code: string;
  name: string;
}

/** An area that may be chosen, with its level: 1 province, 2 district, 3 commune. */
export interface AreaChoice extends Ref {
  level: number;
}
export type Letter = Participant['files'][number];
