import type { Versioned } from '@/api/client';
import { sameValue, type Content } from '../content';
import { draftFrom, partFaults, type PartKind } from '../parts';
import type { Place } from '../places';
import type { DeviceCopy } from './device-copies';
import type { Entry } from './entry';

/** One part of the desk: what is shown of it, and what saving it needs to know. */
export interface Kept {
  entry: Entry;
  etag: string | null;
  /** As the service held it when typing began; null for a new part. */
  base: Content | null;
  /** What the service took last, should it write it in its own way. */
  taken: Content | null;
  /** What another has saved, to be settled with. */
  other: Versioned<Content> | null;
  /** A creation whose answer never came: sent again as it was. */
  attempt: DeviceCopy['attempt'];
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The service has listed it: when it does so no more, it was taken out. */
  seen: boolean;
}

/** What is known of a part when it comes onto the desk. */
type Known = Pick<Entry, 'key' | 'kind' | 'id' | 'content' | 'place'> &
  Partial<Pick<Entry, 'code' | 'state' | 'faults'>> &
  Partial<Pick<Kept, 'etag' | 'base' | 'attempt' | 'seen'>>;

export function keptPart({ etag = null, base = null, attempt = null, seen = false, ...entry }: Known): Kept {
  return {
    entry: { code: null, state: 'WAITING', faults: [], problem: null, theirs: null, ...entry },
    etag,
    base,
    taken: null,
    other: null,
    attempt,
    timer: undefined,
    seen,
  };
}

/** A part that the service does not know. */
export const newPart = (key: string, kind: PartKind, content: Content, place: Place): Kept =>
  keptPart({ key, kind, id: null, content, place, faults: partFaults(kind, content) });

/** Something is typed that the service does not hold. */
export function dirty({ entry, base, taken }: Kept): boolean {
  if (base === null) return true;
  const draft = draftFrom(entry.kind, entry.content);
  if (sameValue(draft, draftFrom(entry.kind, base))) {
    // A number that cannot be read is not in the draft, and yet it was typed.
    return partFaults(entry.kind, entry.content).length > 0 && !sameValue(entry.content, base);
  }
  return taken === null || !sameValue(draft, taken);
}
