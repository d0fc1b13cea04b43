import { parsePeriod, ROMAN_QUARTERS } from '@/lib/period';
import type { Translate } from './translate';

/** A period code in words: "Tháng 10/2024", "Quý III/2024", "6 tháng đầu năm 2024"; an unknown code as it is. */
export function periodLabel(code: string, t: Translate): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const year = String(period.year);
  switch (period.kind) {
    case 'YEAR':
      return t('common.periodYear', { year });
    case 'HALF':
      return period.half === 1
        ? t('common.periodFirstHalf', { year })
        : t('common.periodSecondHalf', { year });
    case 'NINE_MONTHS':
      return t('common.periodNineMonths', { year });
    case 'QUARTER':
      return t('common.periodQuarter', { quarter: ROMAN_QUARTERS[period.quarter], year });
    case 'DATE':
      return t('common.periodDate', { date: period.date.split('-').reverse().join('/') });
    case 'MONTH':
      return t('common.periodMonth', { month: String(period.month), year });
  }
}
