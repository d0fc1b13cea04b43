import type { Answer, Item } from '@/api/types';

export type RegisterEntry = Item<'/api/v1/report-register'>;
export type Timeliness = Answer<'/api/v1/report-timeliness'>;
export type Counts = Timeliness['total'];
export type TimelinessRow = Timeliness['items'][number];
export type TimelinessBy = Timeliness['by'];
export type FileFormat = 'XLSX' | 'CSV';
