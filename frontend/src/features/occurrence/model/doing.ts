import type { NewAction } from '@/api/outbox/action';
import { etagOf } from '../api/moves';
import type { ChosenFile, Occurrence, ResultDraft } from '../api/types';

export const titleOf = ({ title, activity }: Pick<Occurrence, 'title' | 'activity'>) =>
  title ?? activity.title;

const pathTo = ({ id }: Occurrence, end: string) => `/api/v1/occurrences/${encodeURIComponent(id)}/${end}`;

/** Files go out before the result: who reads "done" finds what shows it. */
export function evidenceActions(occurrence: Occurrence, files: readonly ChosenFile[]): NewAction[] {
  return files.map(({ kind, name, mediaType, bytes }) => ({
    kind: 'EVIDENCE',
    subject: occurrence.id,
    title: titleOf(occurrence),
    path: pathTo(occurrence, `evidence?${new URLSearchParams({ name, kind }).toString()}`),
    body: null,
    file: { name, mediaType, bytes },
    ifMatch: null,
  }));
}

function changing(
  kind: 'COMPLETE' | 'POSTPONE' | 'CANCEL',
  occurrence: Occurrence,
  body: unknown,
): NewAction {
  return {
    kind,
    subject: occurrence.id,
    title: titleOf(occurrence),
    path: pathTo(occurrence, kind.toLowerCase()),
    body,
    file: null,
    ifMatch: etagOf(occurrence),
  };
}

export const completing = (occurrence: Occurrence, result: ResultDraft) =>
  changing('COMPLETE', occurrence, result);
export const postponing = (occurrence: Occurrence, body: { from: string; to: string; reason: string }) =>
  changing('POSTPONE', occurrence, body);
export const cancelling = (occurrence: Occurrence, reason: string) =>
  changing('CANCEL', occurrence, { reason });
/** A result that met another one at the service becomes a correction of it. */
export const correctionPath = (occurrence: Occurrence) => pathTo(occurrence, 'correct');
