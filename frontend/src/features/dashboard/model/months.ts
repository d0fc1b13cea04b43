import { dateInVietnam } from '@/lib/format';

/** Months as `2024-10`; arithmetic by counting months from year 0. */
const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const code = (months: number) =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

/** The last month that is over at an instant, in Viet Nam. */
export function lastFullMonth(now: string): string {
  return code(count(dateInVietnam(now).slice(0, 7)) - 1);
}

/** So many months that end with this one, oldest first. */
export function monthsEnding(last: string, length: number): string[] {
  const end = count(last);
  return Array.from({ length }, (_, index) => code(end - length + 1 + index));
}

/** The last day of a month, as a date. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** So many years up to the year of this month, oldest first. */
export function yearsEnding(month: string, length: number): string[] {
  const year = Number(month.slice(0, 4));
  return Array.from({ length }, (_, index) => String(year - length + 1 + index));
}

/** So many quarters up to the last one that is over at the end of this month, oldest first. */
export function quartersEnding(month: string, length: number): string[] {
  const end = Math.floor((count(month) + 1) / 3) - 1;
  return Array.from({ length }, (_, index) => {
    const quarter = end - length + 1 + index;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

/** Whether a word of an address is a day of the calendar. */
export function isDate(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
