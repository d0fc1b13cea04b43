import type { Language } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import type { Grid } from '@/lib/grid-keys';
import type { FiguresBody, Line, Participant } from '../api/types';

export const COLUMNS = ['value', 'late'] as const;
type Column = (typeof COLUMNS)[number];

/** What is typed for an agency, by the key of each field. */
export type FigureTexts = Readonly<Record<string, string>>;

export const fieldKey = (line: string, column: Column): string => `${line}-${column}`;

/** The fields as lines and columns, for keys and pasted blocks. */
export const gridOf = (lines: readonly Line[]): Grid =>
  lines.map(({ id }) => COLUMNS.map((column) => fieldKey(id, column)));

/** What the agency has said so far. */
export function textsOf(lines: readonly Line[], participant: string): FigureTexts {
  const texts: Record<string, string> = {};
  for (const { id, figures } of lines) {
    const figure = figures.find((each) => each.participant === participant);
    const written = (value: number | null | undefined) =>
      value === null || value === undefined ? '' : String(value);
    texts[fieldKey(id, 'value')] = written(figure?.value);
    texts[fieldKey(id, 'late')] = written(figure?.lateRegistered);
  }
  return texts;
}

/** Keys of the fields that hold no count. */
export function faultyFields(texts: FigureTexts, language: Language): Set<string> {
  return new Set(
    Object.entries(texts)
      .filter(([, text]) => !parseCount(text, language).ok)
      .map(([key]) => key),
  );
}

export interface EntryHead {
  basis: string;
  cutOff: string | null;
  letterNumber: string;
  letterOn: string | null;
}

export const headOf = ({ basis, cutOff, document }: Participant): EntryHead => ({
  basis: basis ?? '',
  cutOff,
  letterNumber: document?.number ?? '',
  letterOn: document?.issuedOn ?? null,
});

/** What is sent, of texts without faults. */
export function figuresBody(
  lines: readonly Line[],
  texts: FigureTexts,
  head: EntryHead,
  language: Language,
): FiguresBody {
  const count = (key: string) => {
    const parsed = parseCount(texts[key] ?? '', language);
    return parsed.ok ? parsed.value : null;
  };
  return {
    basis: head.basis.trim() === '' ? null : head.basis.trim(),
    cutOff: head.cutOff,
    document:
      head.letterNumber.trim() === '' || head.letterOn === null
        ? null
        : { number: head.letterNumber.trim(), issuedOn: head.letterOn },
    // A line left empty has no figure: that is not zero.
    figures: lines.flatMap(({ id }) => {
      const value = count(fieldKey(id, 'value'));
      return value === null ? [] : [{ line: id, value, lateRegistered: count(fieldKey(id, 'late')) }];
    }),
  };
}
