/** A document to be read: pasted, or a file of one of the kinds that can be. */
export interface Source {
  body: string | Blob;
  type: string;
  fileName: string | undefined;
}

export const MOST_BYTES = 20 * 1024 * 1024;

const TYPES = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

export const ACCEPTED = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

export type SourceOrFault = { ok: true; source: Source } | { ok: false; reason: 'KIND' | 'SIZE' | 'EMPTY' };

/** A browser may not know what it was given: the name says the kind, the service looks inside. */
export function sourceOfFile(file: File): SourceOrFault {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const type = new Map<string, string>(Object.entries(TYPES)).get(ending);
  if (type === undefined) return { ok: false, reason: 'KIND' };
  if (file.size > MOST_BYTES) return { ok: false, reason: 'SIZE' };
  if (file.size === 0) return { ok: false, reason: 'EMPTY' };
  return { ok: true, source: { body: file, type, fileName: file.name } };
}

export function sourceOfText(text: string): SourceOrFault {
  if (text.trim() === '') return { ok: false, reason: 'EMPTY' };
  if (new Blob([text]).size > MOST_BYTES) return { ok: false, reason: 'SIZE' };
  return { ok: true, source: { body: text, type: `${TYPES.txt};charset=utf-8`, fileName: undefined } };
}
