import type { Language } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import type { Content } from '../api/types';
import type { Fields } from './fields';

/** Parts of the cells by thôn or by collaborator lie in fields by their place: `line/0/label`, `line/0/<key>`. */
export const lineLabel = (at: number) => `line/${at}/label`;
export const lineField = (at: number, key: string) => `line/${at}/${key}`;

type Line = NonNullable<Content['lines']>[number];

export function fieldsOfLines(lines: readonly Line[]): Fields {
  return Object.fromEntries(
    lines.flatMap(({ label, cells }, at) => [
      [lineLabel(at), label] as const,
      ...cells.map(({ key, value }) => [lineField(at, key), String(value)] as const),
    ]),
  );
}

/** How many lines are there, with blank ones between them. */
export function lineCount(fields: Fields): number {
  let count = 0;
  for (const [name, text] of Object.entries(fields)) {
    if (name.startsWith('line/') && text.trim() !== '') {
      count = Math.max(count, Number(name.split('/')[1]) + 1);
    }
  }
  return count;
}

/** A line as it is typed; one without a name, or with the name of one before, cannot be sent. */
interface TypedLine {
  at: number;
  label: string;
  cells: readonly { key: string; value: number }[];
  fault: 'NAMELESS' | 'TWICE' | null;
}

export function typedLines(fields: Fields, keys: readonly string[], language: Language): TypedLine[] {
  const seen = new Set<string>();
  return Array.from({ length: lineCount(fields) }, (_, at) => {
    const label = (fields[lineLabel(at)] ?? '').trim().normalize('NFC');
    const cells = keys.flatMap((key) => {
      const parsed = parseCount(fields[lineField(at, key)] ?? '', language);
      return parsed.ok && parsed.value !== null ? [{ key, value: parsed.value }] : [];
    });
    const blank = label === '' && keys.every((key) => (fields[lineField(at, key)] ?? '').trim() === '');
    const fault = blank ? null : label === '' ? 'NAMELESS' : seen.has(label) ? 'TWICE' : null;
    seen.add(label);
    return { at, label, cells, fault };
  });
}

/** The lines that can be sent, in the order typed. */
export function linesOf(fields: Fields, keys: readonly string[], language: Language): Line[] {
  return typedLines(fields, keys, language)
    .filter(({ label, fault }) => label !== '' && fault === null)
    .map(({ label, cells }) => ({ label, cells: [...cells] }));
}

/** The fields that change when a line is taken out: those after it move up. */
export function withoutLine(fields: Fields, keys: readonly string[], gone: number): Fields {
  const change: Record<string, string> = {};
  for (let at = gone; at < lineCount(fields); at++) {
    change[lineLabel(at)] = fields[lineLabel(at + 1)] ?? '';
    for (const key of keys) change[lineField(at, key)] = fields[lineField(at + 1, key)] ?? '';
  }
  return change;
}
