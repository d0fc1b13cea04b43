import type { Answer, Item } from '@/api/types';

export type Analysis = Answer<'/api/v1/analytics/indicators'>;
export type Completeness = Answer<'/api/v1/analytics/completeness'>;
export type Indicator = Analysis['indicator'];

export type Area = Item<'/api/v1/areas'>;

export type Funnel = Answer<'/api/v1/analytics/funnel'>;

export type FigureOrigins = Answer<'/api/v1/analytics/figure-origins'>;
export type OriginCell = FigureOrigins['terms'][number]['cells'][number];
export type OriginFigure = OriginCell['figures']['items'][number];

export type Dimension = Item<'/api/v1/dimensions'>;
export type DataElement = Item<'/api/v1/data-elements'>;
