import type { Answer, Input, Item } from '@/api/types';

export type Dimension = Item<'/api/v1/dimensions'>;
export type DataElement = Item<'/api/v1/data-elements'>;
export type Part = DataElement['disaggregations'][number];
export type ElementBody = Input<'/api/v1/data-elements/{code}', 'put'>;
export type Indicator = Item<'/api/v1/indicators'>;
export type IndicatorBody = Input<'/api/v1/indicators/{code}', 'put'>;
export type IndicatorCheck = Answer<'/api/v1/indicators/{code}/check', 'post'>;
export type PublishedFigure = Item<'/api/v1/published-figures'>;
export type PublishedBody = Input<'/api/v1/published-figures', 'post'>;
