import type { StatusWord } from '@/i18n/report-words';
import type { Translate } from '@/i18n/translate';
import type { CalendarEntry } from '../api/types';
import { progressOf } from './calendar-state';
import type { Bar } from './rows';
import { timeWords } from '@/i18n/time-words';

type Look = Omit<StatusWord, 'shape'> & { shape: StatusWord['shape'] | 'cross' };

/** How a thing stands, in a word, a colour and a shape; null for days of the year, which only are. */
export function lookOf({ kind, state, overdue }: CalendarEntry, t: Translate): Look | null {
  const report = kind === 'DEADLINE';
  if (overdue)
    return {
      word: t(report ? 'calendar.report.OVERDUE' : 'calendar.state.OVERDUE'),
      tone: 'danger',
      shape: 'alert',
    };
  switch (state) {
    case 'DONE':
      return { word: t('calendar.state.DONE'), tone: 'success', shape: 'check' };
    case 'POSTPONED':
      return { word: t('calendar.state.POSTPONED'), tone: 'warning', shape: 'return' };
    case 'CANCELLED':
      return { word: t('calendar.state.CANCELLED'), tone: 'neutral', shape: 'cross' };
    case 'PLANNED':
      return { word: t('calendar.state.PLANNED'), tone: 'info', shape: 'ring' };
    case 'ON_TIME':
      return { word: t('calendar.report.ON_TIME'), tone: 'success', shape: 'check' };
    case 'LATE':
      return { word: t('calendar.report.LATE'), tone: 'warning', shape: 'clock' };
    case 'DUE':
      return { word: t('calendar.report.DUE'), tone: 'info', shape: 'clock' };
    case 'OVERDUE':
      return { word: t('calendar.report.OVERDUE'), tone: 'danger', shape: 'alert' };
    case 'NOT_DUE':
    case 'UNSET':
      return { word: t('calendar.report.NOT_DUE'), tone: 'neutral', shape: 'ring' };
    case null:
      return null;
  }
}

/** The look of several at once is that of the one that needs most care. */
export function lookOfBar({ entries }: Bar, t: Translate): Look | null {
  const order = ['OVERDUE', 'OPEN', 'DONE', 'DROPPED'] as const;
  const first = order.flatMap((progress) => entries.find((entry) => progressOf(entry) === progress) ?? [])[0];
  return first ? lookOf(first, t) : null;
}

/** All that a bar shows, for those who do not see it. */
export function spokenWords(bar: Bar, t: Translate): string {
  const [first] = bar.entries;
  if (!first) return '';
  const names = [...new Set(bar.entries.flatMap(({ organisation }) => organisation?.name ?? []))];
  return [
    first.title,
    timeWords(bar, t),
    lookOfBar(bar, t)?.word,
    names.length > 1 ? t('calendar.unitsCount', { count: names.length }) : names[0],
  ]
    .filter((part) => part !== undefined)
    .join('. ');
}
