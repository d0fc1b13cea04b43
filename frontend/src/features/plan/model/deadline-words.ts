import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import type { ReportingDuty } from '../api/types';

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
