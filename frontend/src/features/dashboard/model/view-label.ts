import type { Translate } from '@/i18n/translate';
import { shortPeriod } from './short-period';
import type { View } from './trend';
import { yearLabel } from './year-label';

/** A point of a view in words: "12 tháng đến 10/2024", "Tháng 10/2024", "Năm 2024 (đến hết tháng 10)". */
export function viewLabel(
  period: string,
  view: View,
  lastMonth: string,
  words: (period: string) => string,
  t: Translate,
): string {
  if (view === 'rolling') return t('dashboard.rollingPeriod', { month: shortPeriod(period) });
  if (view === 'toDate') return t('dashboard.toDatePeriod', { month: shortPeriod(period) });
  if (view === 'years3') return t('charts.yearsFromTo', { from: String(Number(period) - 2), to: period });
  return view === 'year' ? yearLabel(period, lastMonth, words, t) : words(period);
}
