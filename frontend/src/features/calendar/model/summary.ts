import type { Translate } from '@/i18n/translate';
import type { CalendarEntry } from '../api/types';
import { progressOf } from './calendar-state';

/** What the shown things add up to, in a sentence. */
export function summaryOf(entries: readonly CalendarEntry[], t: Translate): string {
  const activities = entries.filter(({ kind }) => kind === 'OCCURRENCE');
  const deadlines = entries.filter(({ kind }) => kind === 'DEADLINE');
  const overdue = [...activities, ...deadlines].filter((entry) => progressOf(entry) === 'OVERDUE').length;
  if (activities.length + deadlines.length === 0) return t('calendar.nothing');
  const done = activities.filter((entry) => progressOf(entry) === 'DONE').length;
  return [
    ...(activities.length > 0 ? [t('calendar.sumActivities', { count: activities.length, done })] : []),
    ...(deadlines.length > 0 ? [t('calendar.sumDeadlines', { count: deadlines.length })] : []),
    overdue > 0 ? t('calendar.sumOverdue', { count: overdue }) : t('calendar.sumNoneOverdue'),
  ].join(' · ');
}
