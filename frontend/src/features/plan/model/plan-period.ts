import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';

/** The time a plan covers: whole years in words, anything else by its days. */
export function planPeriod(start: string, end: string, t: Translate): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return `${formatDate(start)}–${formatDate(end)}`;
  return from === to ? t('plan.periodYear', { year: from }) : t('plan.periodYears', { from, to });
}
