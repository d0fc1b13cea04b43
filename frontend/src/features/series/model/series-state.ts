import type { Series } from '../api/types';

export const SERIES_STATES = ['RUNNING', 'ENDED', 'REQUEST'] as const;
export type SeriesState = (typeof SERIES_STATES)[number];

/** A period's last day, whatever its kind; a code that is not known counts as its year. */
function lastDay(period: string): string {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part.length === 5) return period;
  if (/^\d\d$/.test(part)) return `${year}-${part}-31`;
  const ends: Record<string, string> = { Q1: '03', Q2: '06', Q3: '09', '9M': '09', H1: '06' };
  return `${year}-${ends[part] ?? '12'}-31`;
}

/** Whether a series still makes units owe reports; what is asked for once stands apart. */
export function stateOf({ periodType, lastPeriod }: Series, today: string): SeriesState {
  if (periodType === 'DATE') return 'REQUEST';
  return lastPeriod !== null && lastDay(lastPeriod) < today ? 'ENDED' : 'RUNNING';
}
