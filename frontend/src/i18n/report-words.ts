import { addDays } from '@/lib/days';
import { formatDate } from '@/lib/format';
import type { Translate } from './translate';

export type ReportMode = 'DIRECT' | 'REQUEST';
export type ReportStateOrNone = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type ReportTimeliness =
  'NOT_DUE' | 'DUE' | 'EXTENDED' | 'ON_TIME' | 'LATE' | 'OVERDUE' | 'UNSET' | 'WAIVED';

/** A status as a word, a colour and a shape, for the badge. */
export interface StatusWord {
  word: string;
  tone: 'neutral' | 'info' | 'success' | 'warning' | 'danger';
  shape: 'ring' | 'pencil' | 'dot' | 'return' | 'check' | 'clock' | 'dash' | 'alert';
}

/** How a report stands. Bodies that are asked, not commanded, are never told "returned" or "accepted". */
export function reportStateWord(state: ReportStateOrNone, mode: ReportMode, t: Translate): StatusWord {
  const asked = mode === 'REQUEST';
  switch (state) {
    case 'NONE':
      return { word: t('report.state.NONE'), tone: 'neutral', shape: 'ring' };
    case 'DRAFT':
      return { word: t('report.state.DRAFT'), tone: 'neutral', shape: 'pencil' };
    case 'SUBMITTED':
      return {
        word: t(asked ? 'report.requested.SUBMITTED' : 'report.state.SUBMITTED'),
        tone: 'info',
        shape: 'dot',
      };
    case 'RETURNED':
      return {
        word: t(asked ? 'report.requested.RETURNED' : 'report.state.RETURNED'),
        tone: 'warning',
        shape: 'return',
      };
    case 'ACCEPTED':
      return {
        word: t(asked ? 'report.requested.ACCEPTED' : 'report.state.ACCEPTED'),
        tone: 'success',
        shape: 'check',
      };
  }
}

export function timelinessWord(timeliness: ReportTimeliness, t: Translate): StatusWord {
  const word = t(`report.timeliness.${timeliness}`);
  switch (timeliness) {
    case 'NOT_DUE':
      return { word, tone: 'neutral', shape: 'ring' };
    case 'DUE':
    case 'EXTENDED':
      return { word, tone: 'info', shape: 'clock' };
    case 'ON_TIME':
      return { word, tone: 'success', shape: 'check' };
    case 'LATE':
      return { word, tone: 'warning', shape: 'clock' };
    case 'OVERDUE':
      return { word, tone: 'danger', shape: 'alert' };
    case 'UNSET':
    case 'WAIVED':
      return { word, tone: 'neutral', shape: 'dash' };
  }
}

export interface Deadline {
  /** The date in the text of the plan. */
  dueOn: string | null;
  dueBoundary: 'BEFORE' | 'ON_OR_BEFORE';
  dueText: string | null;
  /** The last day on which it is in time. */
  lastDay: string | null;
}

function shortDate(date: string, beside: string): string {
  // The year is said once, unless "before 01/01" turns it.
  return date.slice(0, 4) === beside.slice(0, 4) ? formatDate(date).slice(0, 5) : formatDate(date);
}

/** The last day in time that the text itself gives, as long as no more time was granted. */
const lastDayOfText = (dueOn: string, boundary: Deadline['dueBoundary']) =>
  boundary === 'BEFORE' ? addDays(dueOn, -1) : dueOn;

/**
 * "Trước ngày 20/11/2024 (hết ngày 19/11)": the words of the text, and what they mean. Where more time was granted,
 * the text no longer says when it ends.
 */
export function dueWords({ dueOn, dueBoundary, dueText, lastDay }: Deadline, t: Translate): string {
  if (dueOn === null) return dueText === null ? t('report.dueUnset') : t('report.dueText', { text: dueText });
  const date = formatDate(dueOn);
  if (lastDay !== null && lastDay > lastDayOfText(dueOn, dueBoundary)) {
    return t('report.dueExtended', { date: formatDate(lastDay) });
  }
  return dueBoundary === 'BEFORE' && lastDay !== null
    ? t('report.dueBefore', { date, last: shortDate(lastDay, dueOn) })
    : t('report.dueBy', { date });
}

const DAY_MS = 86_400_000;

/** How far the deadline is from today; null once the report is sent and where there is no deadline. */
export function daysWords(
  { lastDay, timeliness }: { lastDay: string | null; timeliness: ReportTimeliness },
  today: string,
  t: Translate,
): string | null {
  if (lastDay === null || timeliness === 'ON_TIME' || timeliness === 'LATE') return null;
  const days = Math.round((Date.parse(lastDay) - Date.parse(today)) / DAY_MS);
  if (days < 0) return t('report.daysOver', { days: -days });
  if (days === 0) return t('report.lastDayToday');
  return days === 1 ? t('report.lastDayTomorrow') : t('report.daysLeft', { days });
}
