import { valueAt, type Json } from './json';

const PLACES = {
  NUMBER: '/number',
  ISSUED_ON: '/issuedOn',
  PLACE: '/place',
  SIGNATORY: '/signatory/title',
} as const;

export type Gap = keyof typeof PLACES;

/** What a document recorded from paper would be shown to lack: it is never made up. */
export function gapsOf(draft: Json): Gap[] {
  return (Object.keys(PLACES) as Gap[]).filter((gap) => (valueAt(draft, PLACES[gap]) ?? null) === null);
}
