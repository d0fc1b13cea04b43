import { parsePeriod } from '@/lib/period';

/** 10/2024, or 2024: what an axis or a sentence has room for. */
export function shortPeriod(code: string): string {
  const period = parsePeriod(code);
  return period?.kind === 'MONTH' ? `${period.month}/${period.year}` : code;
}
