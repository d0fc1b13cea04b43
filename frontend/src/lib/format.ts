import { localeOf, type Language } from './language';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number, fixed: boolean): Intl.NumberFormat {
  const key = `${language}:${decimals}:${fixed}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: fixed ? decimals : 0,
      maximumFractionDigits: decimals,
      // Spanish-like locales leave four digits ungrouped; a table of counts must not mix both.
      useGrouping: 'always',
    });
    numberFormats.set(key, format);
  }
  return format;
}

/** A number with at most `decimals` decimals: 1.234,5 in Vietnamese. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  return numberFormat(language, decimals, false).format(value);
}

/** A ratio, always with one decimal: 110,4. */
export function formatRatio(value: number, language: Language): string {
  return numberFormat(language, 1, true).format(value);
}

/** A calendar date (`2024-11-18`) as 18/11/2024. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

const instantParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string): Record<string, string> {
  return Object.fromEntries(instantParts.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
}

/** An instant (`2024-11-18T01:00:00Z`) as 18/11/2024 08:00, in Vietnamese time. */
export function formatDateTime(instant: string): string {
  const { day, month, year, hour, minute } = partsOf(instant);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** The calendar date in Viet Nam at an instant, as `2024-11-18`. */
export function dateInVietnam(instant: string): string {
  const { day, month, year } = partsOf(instant);
  return `${year}-${month}-${day}`;
}
