import type { Answer } from '@/api/types';

export type CalendarEntry = Answer<'/api/v1/calendar'>['entries'][number];
export type EntryKind = CalendarEntry['kind'];
