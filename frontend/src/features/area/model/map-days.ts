/** The records begin here: earlier days look like this one. */
export const FIRST_DAY = '2021-11-01';

/** Days on which much of the map changed; the day before each is another world. */
const BREAKS = ['2025-01-01', '2025-07-01'];

/** The last change in the records. Known changes can be looked at before they come into force. */
const LAST_CHANGE = '2026-04-30';

export function lastDay(today: string): string {
  return today > LAST_CHANGE ? today : LAST_CHANGE;
}

/** Days worth jumping to, in order; today is one of them. */
export function markedDays(today: string): string[] {
  return [...new Set([...BREAKS, today])].sort();
}
