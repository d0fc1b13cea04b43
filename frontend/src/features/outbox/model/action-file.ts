import type { WaitingAction } from '@/api/outbox/action';

/** What waits, as a file to keep or to hand to somebody: the picture itself, or what was recorded as JSON. */
export function actionFile(action: WaitingAction): { name: string; file: Blob } {
  const { file, kind, subject, title, at, body, path } = action;
  if (file) return { name: file.name, file: new Blob([file.bytes], { type: file.mediaType }) };
  const text = JSON.stringify({ title, kind, subject, path, at, body }, null, 2);
  return {
    name: `${kind.toLowerCase()}-${at.slice(0, 10)}-${nameOf(subject)}.json`,
    file: new Blob([text], { type: 'application/json' }),
  };
}

/** An id is known by its beginning; a report by all of its address. */
const nameOf = (subject: string) =>
  subject.includes('/') ? subject.replaceAll('/', '-') : subject.slice(0, 8);
