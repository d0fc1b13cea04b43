import type { Branch } from '@/lib/tree-rows';
import type { TreeLine } from '../api/types';
import type { Measured } from './bullet';

/** Said in the address when everything is closed: nothing said means that the top is open. */
const NONE = '-';

/** Which lines of a tree are open, as its address says. */
export function openedIn(said: string | undefined, lines: readonly TreeLine[]): string[] {
  if (said === undefined || said === '') return lines.slice(0, 1).map(({ area }) => area.code);
  return said.split(',').filter((code) => code !== NONE);
}

/** The address after a line was opened or closed. */
export function toggled(opened: readonly string[], code: string): string {
  const next = opened.includes(code) ? opened.filter((each) => each !== code) : [...opened, code];
  return next.length === 0 ? NONE : next.join(',');
}

/** The lines under each area, in the order of the service. */
export function linesBelow(lines: readonly TreeLine[]) {
  const below = new Map<string | null, TreeLine[]>();
  const known = new Set(lines.map(({ area }) => area.code));
  for (const line of lines) {
    const parent = line.parent !== null && known.has(line.parent) ? line.parent : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(line);
    else below.set(parent, [line]);
  }
  return {
    top: below.get(null) ?? [],
    opens: ({ area }: TreeLine) => below.has(area.code),
    below: (code: string): Branch<TreeLine> => ({ state: 'here', items: below.get(code) ?? [] }),
  };
}

/** Every area that has others under it. */
export function everyBranch(lines: readonly TreeLine[]): string[] {
  const parents = new Set(lines.map(({ parent }) => parent));
  return lines.flatMap(({ area }) => (parents.has(area.code) ? [area.code] : []));
}

/** A line as what a bullet bar draws. */
export const measuredLine = (line: TreeLine): Measured => ({
  value: line.targetValue,
  upperValue: line.upperValue,
  assessment: line,
});
