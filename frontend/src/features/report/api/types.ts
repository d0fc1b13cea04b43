import type { Answer, Item } from '@/api/types';

type ReportPath = '/api/v1/reports/{series}/{organisation}/{period}';

/** What names a report in the address: `/reports/{series}/{organisation}/{period}`. */
export interface ReportKey {
  series: string;
  organisation: string;
  period: string;
}

export type Report = Answer<ReportPath>;
export type Content = Report['content'];
export type ReportState = Report['state'];
export type Template = Answer<'/api/v1/report-templates/{code}'>;
export type Section = Template['sections'][number];
export type Rule = Template['rules'][number];
export type Obligation = Item<'/api/v1/report-obligations'>;
export type ReportSummary = Item<'/api/v1/reports'>;
export type ReviewItem = Item<'/api/v1/report-reviews'>;
export type ReviewCell = ReviewItem['cells'][number];
export type Revision = Item<`${ReportPath}/revisions`>;
export type PlanActivity = Item<'/api/v1/plans/{id}/activities'>;
export type Consolidation = Answer<'/api/v1/consolidations/{series}/{organisation}/{period}'>;

/** Counts by cell key; null is "no figure", never zero. */
export type Cells = Readonly<Record<string, number | null>>;
