import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import { parsePeriod } from '@/lib/period';
import type { Analysis } from '../api/types';
import { shortPeriod } from './short-period';

export type MapBreak = Analysis['breaks'][number];
type NotComparable = Analysis['notComparable'][number];

/** The day before a date. */
export function eveOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The first month, counted from year 0, and how many there are; null for lengths that no chart draws. */
function firstMonthOf(code: string): { month: number; length: number } | null {
  const period = parsePeriod(code);
  if (period?.kind === 'MONTH') return { month: period.year * 12 + period.month - 1, length: 1 };
  if (period?.kind === 'QUARTER') return { month: period.year * 12 + (period.quarter - 1) * 3, length: 3 };
  return period?.kind === 'YEAR' ? { month: period.year * 12, length: 12 } : null;
}

/**
 * Where a day stands among periods drawn at 0, 1, 2 …, each at its middle: the first day of the
 * second is 0.5, the middle of the second 1. Null outside.
 */
export function placeAmong(periods: readonly string[], date: string): number | null {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const index = periods.findIndex((code) => {
    const span = firstMonthOf(code);
    return span !== null && span.month <= month && month < span.month + span.length;
  });
  const span = firstMonthOf(periods[index] ?? '');
  return span === null ? null : index - 0.5 + (month - span.month) / span.length;
}

export const breakText = (language: Language, { textVi, textEn }: MapBreak) =>
  nameIn(language, { nameVi: textVi, nameEn: textEn });

/** "đặc khu Kiên Hải (7/2025–10/2026): đã sáp nhập, không tách lại được" */
export function notComparableText({ area, from, to, reason }: NotComparable, t: Translate): string {
  const [first, last] = [shortPeriod(from.slice(0, 7)), shortPeriod(to.slice(0, 7))];
  return t('dashboard.notComparableUnit', {
    area: area.name,
    period: first === last ? first : t('dashboard.fromTo', { from: first, to: last }),
    reason: t(`dashboard.reason.${reason}`),
  });
}

/** What stands beside a table or an export: the breaks, and whose figures are not comparable. */
export function mapNotes(
  { breaks, notComparable, notComparableTotal }: Analysis,
  t: Translate,
  language: Language,
): string[] {
  const more = notComparableTotal - notComparable.length;
  return [
    ...breaks.map((each) => breakText(language, each)),
    ...notComparable.map((each) => `${t('dashboard.notComparable')}: ${notComparableText(each, t)}`),
    ...(more > 0 ? [t('dashboard.notComparableMore', { count: more })] : []),
  ];
}

export const breakLabel = ({ on }: MapBreak, t: Translate) =>
  t('dashboard.breakLabel', { date: formatDate(on) });
