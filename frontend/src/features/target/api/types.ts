import type { Answer, Input, Item } from '@/api/types';

export type TargetTree = Answer<'/api/v1/targets/{id}/tree'>;
export type TreeLine = TargetTree['rows'][number];
export type Survey = Item<'/api/v1/targets/{id}/survey-results'>;
export type SurveyInput = Input<'/api/v1/targets/{id}/survey-results', 'post'>;
export type Completion = Input<'/api/v1/targets/{id}/completion', 'post'>;
export type Closure = Input<'/api/v1/targets/{id}/close', 'post'>;
/** What was said of a target at a time. */
export type Known = Item<'/api/v1/targets/{id}/assessments'>;
export type Cascade = Answer<'/api/v1/targets/{id}/cascade'>;
export type CascadeUnit = Cascade['units'][number];
export type CascadeFinding = Cascade['findings'][number];
export type CascadeDraft = Input<'/api/v1/targets/{id}/cascade', 'put'>;
export type Decision = NonNullable<CascadeDraft['decision']>;
/** A target that a decision hands to the reader's unit. */
export type Allocated = Item<'/api/v1/allocated-targets'>;
