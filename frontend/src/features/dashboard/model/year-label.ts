import type { Translate } from '@/i18n/translate';

/** "Năm 2024 (đến hết tháng 10)": a year that is not over yet must not pass for a whole one. */
export function yearLabel(
  year: string,
  lastMonth: string,
  words: (period: string) => string,
  t: Translate,
): string {
  return lastMonth.startsWith(`${year}-`) && !lastMonth.endsWith('-12')
    ? t('dashboard.yearSoFar', { year: words(year), month: Number(lastMonth.slice(5)) })
    : words(year);
}
