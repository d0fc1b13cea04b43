import type { Group } from './rows';

/** Height in millimetres that an A4 page across leaves for the rows. */
const ROOM = 142;
const HIGHEST = 9;
/** Below this nobody reads the letters: what has no room is said, not shrunk further. */
const LOWEST = 2.8;

const linesOf = ({ rows }: Group) => 1 + rows.reduce((sum, row) => sum + row.lines.length, 0);

const total = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + linesOf(group), 0);

export function lineHeight(groups: readonly Group[]): number {
  return Math.min(HIGHEST, ROOM / Math.max(1, total(groups)));
}

/** Rows of the chart, those of a printed one that would be too small. */
export const tooMany = (groups: readonly Group[]): boolean => ROOM / Math.max(1, total(groups)) < LOWEST;

export const rowCount = (groups: readonly Group[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** As many rows as one page can hold legibly, and how many are left over. */
export function onOnePage(groups: readonly Group[]): { shown: Group[]; left: number } {
  let room = Math.floor(ROOM / LOWEST);
  const shown: Group[] = [];
  for (const group of groups) {
    room -= 1;
    const rows: Group['rows'] = [];
    for (const row of group.rows) {
      if (row.lines.length > room) {
        room = 0;
        break;
      }
      room -= row.lines.length;
      rows.push(row);
    }
    if (rows.length > 0) shown.push({ ...group, rows });
  }
  return { shown, left: rowCount(groups) - rowCount(shown) };
}
