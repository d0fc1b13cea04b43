import { formatDate } from '@/lib/format';
import type { Translate } from './translate';

/** By when the reports of a tier of a series are owed. */
export interface TierDeadline {
  kind: 'FIXED_DATE' | 'DAYS_FROM_PERIOD_END' | 'DAY_OF_MONTH' | 'UNSET';
  date?: string | null;
  /** From the end of the period, or the day of the month. */
  days?: number | null;
  workingDays: boolean;
  boundary: 'BEFORE' | 'ON_OR_BEFORE';
  /** The words of the document. */
  sourceText?: string | null;
}

/** The deadline of a tier of a report series. */
export function tierDueWords(deadline: TierDeadline, t: Translate): string {
  const { kind, workingDays, boundary } = deadline;
  const date = deadline.date ?? null;
  const days = deadline.days ?? null;
  const sourceText = deadline.sourceText ?? null;
  switch (kind) {
    case 'FIXED_DATE': {
      if (date === null) return sourceText ?? t('plan.dueUnset');
      const on = { date: formatDate(date) };
      return boundary === 'BEFORE' ? t('plan.deadlineBefore', on) : t('plan.deadlineBy', on);
    }
    case 'DAYS_FROM_PERIOD_END':
      if (days === null) return t('plan.dueUnset');
      if (days < 0) return t('plan.deadlineBeforePeriodEnd', { days: -days });
      return t(workingDays ? 'plan.deadlineAfterPeriodWorking' : 'plan.deadlineAfterPeriod', { days });
    case 'DAY_OF_MONTH':
      return days === null ? t('plan.dueUnset') : t('plan.deadlineDayOfMonth', { day: String(days) });
    case 'UNSET':
      return sourceText === null ? t('plan.dueUnset') : t('plan.dueUnsetText', { text: sourceText });
  }
}
