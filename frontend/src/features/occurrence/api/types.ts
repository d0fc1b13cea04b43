import type { WaitingFile } from '@/api/outbox/action';
import type { Input, Item } from '@/api/types';

/** One time that an activity is to be held, or was. */
export type Occurrence = Item<'/api/v1/occurrences'>;
export type OccurrenceResult = NonNullable<Occurrence['result']>;
export type ResultDraft = Input<'/api/v1/occurrences/{id}/complete', 'post'>;
export type Evidence = Occurrence['evidence'][number];
export type EvidenceKind = Evidence['kind'];

/** A file that somebody chose and has not sent. */
export interface ChosenFile extends WaitingFile {
  kind: EvidenceKind;
}
