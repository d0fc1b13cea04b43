import { addDays, dayNumber } from '@/lib/days';
import type { CalendarEntry } from '../api/types';
import { lastDayOf, monthOf } from './axis';

/** The weeks of a month from Monday, with the days of its neighbours that fill the first and the last. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  // Day 0, 01/01/1970, was a Thursday.
  const sinceMonday = (dayNumber(first) + 3) % 7;
  const weeks: string[][] = [];
  for (let monday = addDays(first, -sinceMonday); monday <= lastDayOf(month); monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  }
  return weeks;
}

/** What is on a day, and named for it. */
export function onDay(entries: readonly CalendarEntry[], day: string): CalendarEntry[] {
  return entries.filter(({ precision, from, to }) => precision === 'DAYS' && from <= day && day <= to);
}

/** What may be on any day of the month, because the plan names none. */
export function withoutDay(entries: readonly CalendarEntry[], month: string): CalendarEntry[] {
  return entries.filter(
    ({ precision, from, to }) => precision !== 'DAYS' && monthOf(from) <= month && month <= monthOf(to),
  );
}
