/** Where a part stands among its kind, in keys of the screen: in which section, and after which neighbour. */
export interface Place {
  readonly parent: string | null;
  /** Null for the first place. */
  readonly after: string | null;
  /** A section without number that has a place of its own. */
  readonly named?: NamedPlace;
}

type NamedPlace = 'PREAMBLE' | 'CLOSING';

type ParentOf = (key: string) => string | null;

/** Whether a section is the other one, or lies within it. */
function within(key: string, outer: string, parentOf: ParentOf): boolean {
  for (let at: string | null = key; at !== null; at = parentOf(at)) {
    if (at === outer) return true;
  }
  return false;
}

/** The keys in order with one more at its place; a neighbour's own sections come before what follows it. */
export function inPlace(
  keys: readonly string[],
  key: string,
  { parent, after }: Place,
  parentOf: ParentOf,
): string[] {
  const rest = keys.filter((each) => each !== key);
  const anchor = after !== null && rest.includes(after) ? after : null;
  if (anchor === null) {
    const index = parent === null ? 0 : rest.indexOf(parent) + 1;
    return rest.toSpliced(index, 0, key);
  }
  const last = rest.findLastIndex((each) => within(each, anchor, parentOf));
  return rest.toSpliced(last + 1, 0, key);
}

/** The ways a part can go: to the place before, the next one, into the section before, out of its section. */
export type Way = 'UP' | 'DOWN' | 'IN' | 'OUT';

export interface Standing {
  key: string;
  parent: string | null;
}

/** Where a part stands after going that way; null when it cannot. */
export function placeAfter(way: Way, all: readonly Standing[], key: string): Place | null {
  const own = all.find((each) => each.key === key);
  if (!own) return null;
  const { parent } = own;
  const siblings = all.filter((each) => each.parent === parent).map((each) => each.key);
  const index = siblings.indexOf(key);
  switch (way) {
    case 'UP':
      return index > 0 ? { parent, after: siblings[index - 2] ?? null } : null;
    case 'DOWN': {
      const next = siblings[index + 1];
      return next === undefined ? null : { parent, after: next };
    }
    case 'IN': {
      const into = siblings[index - 1];
      if (into === undefined) return null;
      const last = all.findLast((each) => each.parent === into);
      return { parent: into, after: last?.key ?? null };
    }
    case 'OUT': {
      if (parent === null) return null;
      const outer = all.find((each) => each.key === parent);
      return outer ? { parent: outer.parent, after: parent } : null;
    }
  }
}
