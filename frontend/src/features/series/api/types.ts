import type { Answer, Input, Item } from '@/api/types';

export type Series = Item<'/api/v1/report-series'>;
export type Tier = Series['tiers'][number];
export type NewSeries = Input<'/api/v1/report-series', 'post'>;
export type NewTier = NewSeries['tiers'][number];
export type NewRequest = Input<'/api/v1/report-requests', 'post'>;
export type SeriesChange = Input<'/api/v1/report-series/{code}', 'put'>;
export type SeriesEnd = Input<'/api/v1/report-series/{code}/end', 'post'>;
/** A series with what it makes units owe by today. */
export type Planned = Answer<'/api/v1/report-series', 'post'>;
export type PlannedReport = Planned['reports'][number];
