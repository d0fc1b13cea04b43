import { formatDate } from '@/lib/format';
import { ROMAN_QUARTERS } from '@/lib/period';
import type { Translate } from './translate';

/** When something is to be done, as exactly as the document says it. */
interface Timed {
  from: string;
  to: string;
  precision: 'DAYS' | 'RANGE' | 'MONTH' | 'QUARTER' | 'YEAR' | 'OPEN';
  /** "dự kiến" */
  tentative: boolean;
}

const yearOf = (day: string) => day.slice(0, 4);
const monthNumber = (day: string) => String(Number(day.slice(5, 7)));
const dayNumber = (day: string) => String(Number(day.slice(8, 10)));

function quarterOf(day: string): string {
  return ROMAN_QUARTERS[Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4];
}

/** Years that are named from their first day to their last: nobody meant the days. */
const wholeYears = ({ from, to }: Timed) => from.endsWith('-01-01') && to.endsWith('-12-31');

function plainWords(time: Timed, t: Translate): string {
  const { from, to, precision } = time;
  switch (precision) {
    case 'DAYS':
      return from === to
        ? t('calendar.time.day', { date: formatDate(from) })
        : t('calendar.time.days', { from: formatDate(from), to: formatDate(to) });
    case 'MONTH':
      return t('calendar.time.month', { month: monthNumber(from), year: yearOf(from) });
    case 'QUARTER':
      return t('calendar.time.quarter', { quarter: quarterOf(from), year: yearOf(from) });
    case 'YEAR':
      return t('calendar.time.year', { year: yearOf(from) });
    case 'RANGE':
      if (wholeYears(time))
        return yearOf(from) === yearOf(to)
          ? t('calendar.time.year', { year: yearOf(from) })
          : t('calendar.time.years', { from: yearOf(from), to: yearOf(to) });
      return t('calendar.time.range', { from: formatDate(from), to: formatDate(to) });
    case 'OPEN':
      return t('calendar.time.open', { from: formatDate(from), to: formatDate(to) });
  }
}

/** When, as the plan says it: "trong tháng 1/2024", "dự kiến ngày 15/07/2024"; never a date it does not name. */
export function timeWords(time: Timed, t: Translate): string {
  const when = plainWords(time, t);
  return time.tentative ? t('calendar.time.tentative', { when }) : when;
}

function dayAndMonth(day: string, year: string): string {
  const short = `${dayNumber(day)}/${monthNumber(day)}`;
  return yearOf(day) === year ? short : `${short}/${yearOf(day)}`;
}

function barWords(time: Timed, year: string, t: Translate): string {
  const { from, to, precision } = time;
  switch (precision) {
    case 'DAYS':
      if (from === to) return dayAndMonth(from, year);
      return from.slice(0, 7) === to.slice(0, 7)
        ? `${dayNumber(from)}–${dayAndMonth(to, year)}`
        : `${dayAndMonth(from, year)}–${dayAndMonth(to, year)}`;
    case 'MONTH':
      return t('calendar.bar.month', { month: monthNumber(from) });
    case 'QUARTER':
      return t('calendar.bar.quarter', { quarter: quarterOf(from) });
    case 'YEAR':
      return t('calendar.bar.year');
    case 'RANGE':
      if (wholeYears(time))
        return yearOf(from) === yearOf(to)
          ? t('calendar.bar.year')
          : t('calendar.time.years', { from: yearOf(from), to: yearOf(to) });
      return t('calendar.time.range', { from: dayAndMonth(from, year), to: dayAndMonth(to, year) });
    case 'OPEN':
      return t('calendar.bar.open');
  }
}

/** The same beside a bar of the chart of a year, which says the year itself. */
export function barTimeWords(time: Timed, year: string, t: Translate): string {
  const when = barWords(time, year, t);
  return time.tentative ? t('calendar.time.tentative', { when }) : when;
}

/** The least that can be said in a narrow bar: "11/7", "T3"; nothing for what is wide anyway. */
export function tinyTimeWords(time: Timed, year: string, t: Translate): string {
  if (time.precision === 'MONTH') return t('calendar.bar.monthShort', { month: monthNumber(time.from) });
  return time.precision === 'DAYS' ? barWords(time, year, t) : '';
}

/** Whether the day is open: such a bar is drawn hatched across its window. */
export function isVague({ precision, tentative }: Timed): boolean {
  return tentative || precision !== 'DAYS';
}
