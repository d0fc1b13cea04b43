import type { Fields } from './fields';

/** The same field typed differently on two devices. */
export interface Conflict {
  field: string;
  mine: string;
  theirs: string;
}

export interface Merge {
  fields: Fields;
  conflicts: readonly Conflict[];
}

/**
 * Brings what was typed here together with what the service now holds. `base` is what the service held when
 * typing began: a field changed on one side only is taken from that side; one changed on both is kept as typed
 * here and listed, for the person to choose.
 */
export function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  same: (field: string, a: string, b: string) => boolean,
): Merge {
  const fields: Record<string, string> = {};
  const conflicts: Conflict[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const before = base[field] ?? '';
    const here = mine[field] ?? before;
    const there = theirs[field] ?? '';
    if (same(field, here, there) || same(field, here, before)) {
      fields[field] = there;
    } else {
      fields[field] = here;
      if (!same(field, there, before)) conflicts.push({ field, mine: here, theirs: there });
    }
  }
  return { fields, conflicts };
}
