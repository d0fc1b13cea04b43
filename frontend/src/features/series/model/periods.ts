import type { NewSeries } from '../api/types';

/** How often a series may come; what is asked for once is a request instead. */
export const PERIOD_TYPES = [
  'MONTH',
  'QUARTER',
  'HALF',
  'NINE_MONTHS',
  'YEAR',
] as const satisfies readonly NewSeries['periodType'][];

export type PeriodKind = (typeof PERIOD_TYPES)[number];

const MONTHS = Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`);

/** What follows the year in the codes of the periods of a year. */
const ENDINGS: Record<PeriodKind, readonly string[]> = {
  MONTH: MONTHS,
  QUARTER: ['-Q1', '-Q2', '-Q3', '-Q4'],
  HALF: ['-H1', '-H2'],
  NINE_MONTHS: ['-9M'],
  YEAR: [''],
};

/** The periods of some years, the earliest first. */
export function periodsOf(kind: PeriodKind, fromYear: number, toYear: number): string[] {
  return Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at).flatMap((year) =>
    ENDINGS[kind].map((ending) => `${year}${ending}`),
  );
}

/** The period of a kind that a day lies in; for nine months, those of its year. */
export function periodOf(kind: PeriodKind, day: string): string {
  const [year = '', month = ''] = day.split('-');
  const at = Number(month) - 1;
  switch (kind) {
    case 'MONTH':
      return `${year}-${month}`;
    case 'QUARTER':
      return `${year}-Q${Math.floor(at / 3) + 1}`;
    case 'HALF':
      return `${year}-H${at < 6 ? 1 : 2}`;
    case 'NINE_MONTHS':
      return `${year}-9M`;
    case 'YEAR':
      return year;
  }
}
