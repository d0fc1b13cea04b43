import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import type { ReportingDuty, Series } from '../api/types';

/** When a report that the plan asks for is due, in the document's words; a missing deadline is said, not hidden. */
export function dutyDueWords({ dueOn, dueText, frequency }: ReportingDuty, t: Translate): string {
  const often = frequency.filter((each) => each !== 'ONCE').map((each) => t(`plan.frequency.${each}`));
  const due =
    dueOn !== null
      ? (dueText ?? formatDate(dueOn))
      : dueText === null
        ? t('plan.dueUnset')
        : t('plan.dueUnsetText', { text: dueText });
  return [due, ...often.filter((words) => !due.toLowerCase().includes(words))].join('; ');
}

/** The deadline of a tier of a report series. */
export function tierDueWords(deadline: Series['tiers'][number]['deadline'], t: Translate): string {
  const { kind, date, days, workingDays, boundary, sourceText } = deadline;
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
