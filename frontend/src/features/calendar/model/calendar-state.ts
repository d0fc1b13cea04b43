import type { SearchParams } from '@/lib/search-params';
import type { CalendarEntry, EntryKind } from '../api/types';
import type { Grouping } from './rows';

export type View = 'year' | 'month' | 'list';
export const VIEWS = ['year', 'month', 'list'] as const satisfies readonly View[];
/** What can be asked for; days worked in exchange go with the holidays. */
export const KINDS = [
  'OCCURRENCE',
  'DEADLINE',
  'OBSERVANCE',
  'HOLIDAY',
] as const satisfies readonly EntryKind[];
type AskedKind = (typeof KINDS)[number];

/** How far a thing is, whatever it is: activities and reports have states of their own. */
export type Progress = 'OPEN' | 'OVERDUE' | 'DONE' | 'DROPPED';
export const PROGRESS = ['OPEN', 'OVERDUE', 'DONE', 'DROPPED'] as const satisfies readonly Progress[];

/** What the screen shows, as its address says it. */
export interface CalendarState {
  view: View;
  year: string;
  /** The month of the month's view, always one of the year. */
  month: string;
  by: Grouping;
  kinds: readonly AskedKind[];
  progress: Progress | null;
}

const one = <T extends string>(all: readonly T[], asked: string | undefined): T | undefined =>
  all.find((each) => each === asked);

export function stateOf(search: SearchParams, today: string, phone: boolean): CalendarState {
  const year = search.year !== undefined && /^\d{4}$/.test(search.year) ? search.year : today.slice(0, 4);
  const month =
    search.month !== undefined && /^(0[1-9]|1[0-2])$/.test(search.month) ? search.month : undefined;
  const asked = search.kinds?.split(',') ?? [];
  const kinds = KINDS.filter((kind) => asked.includes(kind));
  return {
    // A chart of a year cannot be read on a phone: it shows the list unless asked for another.
    view: one(VIEWS, search.view) ?? (phone ? 'list' : 'year'),
    year,
    month: `${year}-${month ?? (today.startsWith(year) ? today.slice(5, 7) : '01')}`,
    by: search.by === 'unit' ? 'unit' : 'plan',
    kinds: kinds.length > 0 ? kinds : KINDS,
    progress: one(PROGRESS, search.state) ?? null,
  };
}

/** The address of the period before or after: a year, or a month in the month's view. */
export function moved({ view, year, month }: CalendarState, by: 1 | -1): SearchParams {
  if (view !== 'month') return { year: String(Number(year) + by), month: undefined };
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  const [nextYear, nextMonth] = date.toISOString().split('-');
  return { year: nextYear, month: nextMonth };
}

export function progressOf({ state, overdue }: Pick<CalendarEntry, 'state' | 'overdue'>): Progress | null {
  if (overdue) return 'OVERDUE';
  switch (state) {
    case 'DONE':
    case 'ON_TIME':
    case 'LATE':
      return 'DONE';
    case 'CANCELLED':
      return 'DROPPED';
    case 'OVERDUE':
      return 'OVERDUE';
    case null:
      return null;
    case 'PLANNED':
    case 'POSTPONED':
    case 'NOT_DUE':
    case 'DUE':
    case 'UNSET':
      return 'OPEN';
  }
}

/** Days of the year, which nobody has to do anything about. */
export const isDayOfYear = ({ kind }: Pick<CalendarEntry, 'kind'>): boolean =>
  kind !== 'OCCURRENCE' && kind !== 'DEADLINE';

/** What the filters leave; days of the year stay whatever state is asked for. */
export function shownOf(
  entries: readonly CalendarEntry[],
  { kinds, progress }: Pick<CalendarState, 'kinds' | 'progress'>,
): CalendarEntry[] {
  return entries.filter(
    (entry) =>
      kinds.includes(entry.kind === 'WORKING_DAY' ? 'HOLIDAY' : entry.kind) &&
      (progress === null || isDayOfYear(entry) || progressOf(entry) === progress),
  );
}
