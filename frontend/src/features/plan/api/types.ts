import type { Answer, Item } from '@/api/types';

export type PlanSummary = Item<'/api/v1/plans'>;
export type Plan = Answer<'/api/v1/plans/{id}'>;
export type Section = Plan['sections'][number];
export type Duty = Plan['duties'][number];
export type ReportingDuty = Plan['reportingDuties'][number];
export type LegalBasis = Plan['legalBases'][number];
export type Activity = Item<'/api/v1/plans/{id}/activities'>;
export type Output = Activity['outputs'][number];
export type ScheduleRule = Activity['schedule']['rules'][number];
export type Lineage = Answer<'/api/v1/plans/{id}/lineage'>;
export type Cited = Lineage['chain'][number];
export type ImplementingPlan = Lineage['implementedBy'][number];
export type LegalDocument = Item<'/api/v1/legal-documents'>;
export type Series = Answer<'/api/v1/report-series/{code}'>;
export type Completeness = Answer<'/api/v1/analytics/completeness'>;
