const DAY_FIRST = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Reads 11/10/2024, 11-10-2024, 11.10.2024 or 2024-10-11 as `2024-10-11`; a date that does not exist is null. */
export function parseTypedDate(text: string): string | null {
  const typed = text.trim();
  const dayFirst = DAY_FIRST.exec(typed);
  const yearFirst = YEAR_FIRST.exec(typed);
  const [year, month, day] = dayFirst
    ? [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])]
    : [Number(yearFirst?.[1]), Number(yearFirst?.[2]), Number(yearFirst?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** `2024-10-11` as it is typed, 11/10/2024; anything else is empty. */
export function formatTypedDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '';
}
