import { sameValue, type Content } from './content';

interface Merge {
  /** Both sides together; where both changed the same field, as it was typed here. */
  mine: Content;
  /** The same with the other's text in the fields that both changed. */
  theirs: Content;
  /** The fields that both changed, each in another way. */
  conflicts: readonly string[];
}

/**
 * Brings what was typed here together with what another has saved since. `base` is the text that both began from:
 * a field changed on one side only is taken from that side. `bare` leaves of a content what the service takes.
 */
export function merge(
  base: Content,
  mine: Content,
  theirs: Content,
  bare: (content: Content) => Content,
): Merge {
  const [from, here, there] = [bare(base), bare(mine), bare(theirs)];
  const merged: Record<string, Content[string]> = {};
  const conflicts: string[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const changedHere = !sameValue(from[name], here[name]);
    const changedThere = !sameValue(from[name], there[name]);
    const value = changedHere ? mine[name] : theirs[name];
    if (value !== undefined) merged[name] = value;
    if (changedHere && changedThere && !sameValue(here[name], there[name])) conflicts.push(name);
  }
  const taken = Object.fromEntries(conflicts.map((name) => [name, theirs[name] ?? null]));
  return { mine: merged, theirs: { ...merged, ...taken }, conflicts };
}
