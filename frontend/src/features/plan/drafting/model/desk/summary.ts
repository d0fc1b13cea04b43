import type { Entry, PartState } from './entry';

/** All parts in one sentence. */
export interface Summary {
  state: PartState;
  /** Keys of the parts that wait for the person. */
  toMend: readonly string[];
  /** Some part is not with the service yet. */
  unsaved: boolean;
  /** This device cannot keep a copy: closing the page loses what is not saved. */
  deviceRefuses: boolean;
}

/** The gravest first: what the one sentence speaks of. */
const GRAVEST: readonly PartState[] = [
  'CONFLICT',
  'GONE',
  'REFUSED',
  'SIGNED_OUT',
  'UNREACHABLE',
  'SAVING',
  'WAITING',
  'INCOMPLETE',
];

const FOR_THE_PERSON: readonly PartState[] = ['CONFLICT', 'GONE', 'REFUSED', 'INCOMPLETE'];

export function summaryOf(entries: readonly Entry[], deviceRefuses: boolean): Summary {
  return {
    state: GRAVEST.find((state) => entries.some((entry) => entry.state === state)) ?? 'SAVED',
    toMend: entries.filter(({ state }) => FOR_THE_PERSON.includes(state)).map(({ key }) => key),
    unsaved: entries.some(({ state }) => state !== 'SAVED'),
    deviceRefuses,
  };
}
