import type { Answer, Input, Item } from '@/api/types';

export type TemplateSummary = Item<'/api/v1/report-templates'>;
export type Template = Answer<'/api/v1/report-templates/{code}'>;
export type TemplateVersion = Item<'/api/v1/report-templates/{code}/versions'>;
export type TemplateBody = Input<'/api/v1/report-templates/{code}', 'put'>;
export type Section = Template['sections'][number];
export type SectionKind = Section['kind'];
export type Row = Section['rows'][number];
export type Question = Section['questions'][number];
export type Column = Section['columns'][number];
export type Rule = Template['rules'][number];
export type DataElement = Item<'/api/v1/data-elements'>;
