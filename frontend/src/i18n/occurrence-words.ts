import { formatDate } from '@/lib/format';
import type { Translate } from './translate';
import type { StatusWord } from './report-words';

type Precision = 'DAYS' | 'RANGE' | 'MONTH' | 'QUARTER' | 'YEAR' | 'OPEN';

interface Window {
  from: string;
  to: string;
  precision: Precision;
  tentative: boolean;
}

const MONTHS_A_QUARTER = 3;

function plainWindow({ from, to, precision }: Window, t: Translate): string {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  switch (precision) {
    case 'MONTH':
      return t('calendar.time.month', { month: String(month), year });
    case 'QUARTER':
      return t('calendar.time.quarter', { quarter: String(Math.ceil(month / MONTHS_A_QUARTER)), year });
    case 'YEAR':
      return to.slice(0, 4) === year
        ? t('calendar.time.year', { year })
        : t('calendar.time.years', { from: year, to: to.slice(0, 4) });
    case 'OPEN':
      return t('calendar.time.open', { from: formatDate(from), to: formatDate(to) });
    case 'DAYS':
    case 'RANGE':
      return from === to
        ? t('calendar.time.day', { date: formatDate(from) })
        : t('calendar.time.days', { from: formatDate(from), to: formatDate(to) });
  }
}

/** When something is to be held, as vague as the plan says it. */
export function windowWords(window: Window, t: Translate): string {
  const when = plainWindow(window, t);
  return window.tentative ? t('calendar.time.tentative', { when }) : when;
}

/** How one time of an activity stands. */
export function occurrenceWord(
  { state, overdue }: { state: 'PLANNED' | 'POSTPONED' | 'DONE' | 'CANCELLED'; overdue: boolean },
  t: Translate,
): StatusWord {
  if (overdue) return { word: t('occurrence.overdue'), tone: 'danger', shape: 'alert' };
  switch (state) {
    case 'PLANNED':
      return { word: t('occurrence.state.PLANNED'), tone: 'neutral', shape: 'ring' };
    case 'POSTPONED':
      return { word: t('occurrence.state.POSTPONED'), tone: 'warning', shape: 'clock' };
    case 'DONE':
      return { word: t('occurrence.state.DONE'), tone: 'success', shape: 'check' };
    case 'CANCELLED':
      return { word: t('occurrence.state.CANCELLED'), tone: 'neutral', shape: 'dash' };
  }
}
