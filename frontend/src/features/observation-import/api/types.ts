import type { Answer, Item } from '@/api/types';

export type ObservationImport = Answer<'/api/v1/observation-imports/{id}'>;
export type ImportRow = Item<'/api/v1/observation-imports/{id}/rows'>;
export type Fate = ImportRow['fate'];
