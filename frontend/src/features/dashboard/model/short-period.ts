import { parsePeriod, ROMAN_QUARTERS } from '@/lib/period';

/** 10/2024, III/2024, or 2024: what an axis or a sentence has room for. */
export function shortPeriod(code: string): string {
  const period = parsePeriod(code);
  if (period?.kind === 'MONTH') return `${period.month}/${period.year}`;
  return period?.kind === 'QUARTER' ? `${ROMAN_QUARTERS[period.quarter]}/${period.year}` : code;
}
