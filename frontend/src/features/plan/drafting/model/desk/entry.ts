import type { Problem } from '@/api/problem';
import type { Content } from '../content';
import type { Fault } from '../fields';
import type { PartKind } from '../parts';
import type { Place } from '../places';

/**
 * How one part stands with the service:
 * - SAVED · WAITING: typed, not sent yet · SAVING: being sent
 * - INCOMPLETE: kept on this device until what it lacks is filled in (see `faults`)
 * - UNREACHABLE: no network or a fault of the service, tried again by itself
 * - SIGNED_OUT: the session ended, saved after signing in again
 * - CONFLICT: another has changed the same words since, a choice is needed
 * - REFUSED: the service does not take it (see `problem`) · GONE: another has taken the part out
 */
export type PartState =
  | 'SAVED'
  | 'WAITING'
  | 'SAVING'
  | 'INCOMPLETE'
  | 'UNREACHABLE'
  | 'SIGNED_OUT'
  | 'CONFLICT'
  | 'REFUSED'
  | 'GONE';

/** One part on the screen. A new object whenever anything of it changes. */
export interface Entry {
  /** Its name on this screen, also before the service knows it. */
  readonly key: string;
  readonly kind: PartKind;
  readonly id: string | null;
  /** Number given by the service. */
  readonly code: string | null;
  readonly content: Content;
  readonly state: PartState;
  readonly faults: readonly Fault[];
  readonly problem: Problem | null;
  /** What another has saved, brought together with what only this side changed; given in a conflict. */
  readonly theirs: Content | null;
  /** Where it stands among its kind: for sections in their parents. */
  readonly place: Place;
}
