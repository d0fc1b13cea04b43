import type { Cells } from '../api/types';

/** Sum of counts; null as soon as one is missing: a part is not the whole. */
export function total(counts: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null || count === undefined) return null;
    sum += count;
  }
  return counts.length === 0 ? null : sum;
}

/** Boys for 100 girls; null without girls or with a figure missing. */
export function sexRatio(boys: number | null | undefined, girls: number | null | undefined): number | null {
  if (boys === null || boys === undefined || !girls) return null;
  return (boys / girls) * 100;
}

const BOYS = 'LIVE_BIRTHS.MALE';
const GIRLS = 'LIVE_BIRTHS.FEMALE';

/** The two cells that the sex ratio at birth is computed from, where a form asks for both. */
export function ratioCells(cellKeys: readonly string[]): { boys: string; girls: string } | null {
  return cellKeys.includes(BOYS) && cellKeys.includes(GIRLS) ? { boys: BOYS, girls: GIRLS } : null;
}

export function ratioOf(cells: Cells): number | null {
  return sexRatio(cells[BOYS], cells[GIRLS]);
}
