import type { PlainKey } from '@/i18n/catalogue';
import {
  choiceOf,
  choicesOf,
  isRecord,
  linesOf,
  rowsOf,
  textOf,
  type Content,
  type NumberValue,
  type Value,
} from './content';

interface Named {
  name: string;
  label: PlainKey;
  /** Shown and sent only while this holds. */
  when?: (content: Content) => boolean;
}

interface Text extends Named {
  as: 'text' | 'long';
  required?: boolean;
  max: number;
}

interface Numeric extends Named {
  as: 'number';
  /** Digits after the decimal mark; none for counts. */
  decimals: number;
  least: number;
  most: number;
  required?: boolean;
}

interface Day extends Named {
  as: 'date';
  required?: boolean;
}

interface Flag extends Named {
  as: 'flag';
}

/** One word of a short list; `words` says how each is called. */
interface OneOf extends Named {
  as: 'one-of';
  options: readonly string[];
  words: (option: string) => PlainKey;
  /** What "none of them" is called; without it one of them has to stand. */
  none?: PlainKey;
}

interface SomeOf extends Named {
  as: 'some-of';
  options: readonly string[];
  words: (option: string) => PlainKey;
  required?: boolean;
}

/** What of the service can be chosen. */
export type Source = 'organisation' | 'plan' | 'area' | 'indicator' | 'observance' | 'programme';

interface Chosen extends Named {
  as: 'chosen';
  from: Source;
  required?: boolean;
}

interface Several extends Named {
  as: 'several';
  from: 'organisation';
}

/** Another part of the same plan, by its id. */
interface PartOf extends Named {
  as: 'part';
  of: 'OBJECTIVE' | 'SECTION' | 'LEGAL_BASIS';
}

interface Lines extends Named {
  as: 'lines';
  /** What one more line is called. */
  add: PlainKey;
  max: number;
}

interface Rows extends Named {
  as: 'rows';
  fields: readonly Field[];
  empty: Content;
  add: PlainKey;
}

export type Field = Text | Numeric | Day | Flag | OneOf | SomeOf | Chosen | Several | PartOf | Lines | Rows;

/** What keeps a part from being sent: nothing else is lost by it. */
export interface Fault {
  /** Names and places of the way to the field: `outputs/0/name`. */
  path: string;
  label: PlainKey;
  why: 'REQUIRED' | 'NUMBER' | 'TOO_SMALL' | 'TOO_LARGE' | 'TOO_LONG';
}

type Raw = unknown;
type RawRecord = Readonly<Record<string, Raw>>;

const rawRecord = (raw: Raw): RawRecord =>
  typeof raw === 'object' && raw !== null ? (raw as RawRecord) : {};
const rawList = (raw: Raw): readonly Raw[] => (Array.isArray(raw) ? raw : []);
const rawText = (raw: Raw): string => (typeof raw === 'string' ? raw : '');

/** A reference as the service names it: by code, or by id and title. */
function choice(raw: Raw): Value {
  const { code, id, name, nameVi, title, number } = rawRecord(raw);
  const key = rawText(code) || rawText(id);
  if (key === '') return null;
  const words = [rawText(number), rawText(title)].filter(Boolean).join(' – ');
  return { code: key, name: rawText(name) || rawText(nameVi) || words || key };
}

function valueOf(field: Field, raw: Raw): Value {
  switch (field.as) {
    case 'text':
    case 'long':
    case 'one-of':
      return rawText(raw);
    case 'date':
    case 'part':
      return typeof raw === 'string' ? raw : null;
    case 'number':
      return typeof raw === 'number' ? raw : null;
    case 'flag':
      return raw === true;
    case 'some-of':
    case 'lines':
      return rawList(raw).map(rawText);
    case 'chosen':
      return choice(raw);
    case 'several':
      return rawList(raw).map(choice);
    case 'rows':
      return rawList(raw).map((row) => contentFrom(field.fields, row));
  }
}

/** What the service holds, as it is typed: the same names, texts instead of nothing. */
export function contentFrom(fields: readonly Field[], raw: Raw): Content {
  const record = rawRecord(raw);
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, record[field.name])]));
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function sent(field: Field, content: Content): Raw {
  const value = content[field.name];
  switch (field.as) {
    case 'text':
    case 'long':
    case 'one-of':
      return filled(textOf(content, field.name));
    case 'date':
    case 'part':
      return typeof value === 'string' ? value : null;
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'flag':
      return value === true;
    case 'some-of':
      return linesOf(content, field.name);
    case 'lines':
      return linesOf(content, field.name).flatMap((line) => filled(line) ?? []);
    case 'chosen':
      return choiceOf(content, field.name)?.code ?? null;
    case 'several':
      return choicesOf(content, field.name).map(({ code }) => code);
    case 'rows':
      return rowsOf(content, field.name).map((row) => draftOf(field.fields, row));
  }
}

const shown = (field: Field, content: Content) => field.when?.(content) ?? true;

/** The content as the service takes it. Fields that are not shown are sent as nothing. */
export function draftOf(fields: readonly Field[], content: Content): Record<string, unknown> {
  const nothing: Content = {};
  return Object.fromEntries(
    fields.map((field) => [field.name, sent(field, shown(field, content) ? content : nothing)]),
  );
}

export const numberOf = (content: Content, name: string): NumberValue => {
  const value = content[name];
  if (typeof value === 'number') return value;
  return isRecord(value) && typeof value.typed === 'string' ? { typed: value.typed } : null;
};

function lacks(field: Field, content: Content): Fault['why'] | null {
  const required = 'required' in field && field.required === true;
  switch (field.as) {
    case 'text':
    case 'long': {
      const text = textOf(content, field.name).trim();
      if (required && text === '') return 'REQUIRED';
      return text.length > field.max ? 'TOO_LONG' : null;
    }
    case 'number': {
      const value = numberOf(content, field.name);
      if (value === null) return required ? 'REQUIRED' : null;
      if (typeof value === 'object') return 'NUMBER';
      return value < field.least ? 'TOO_SMALL' : value > field.most ? 'TOO_LARGE' : null;
    }
    case 'date':
      return required && typeof content[field.name] !== 'string' ? 'REQUIRED' : null;
    case 'chosen':
      return required && choiceOf(content, field.name) === null ? 'REQUIRED' : null;
    case 'some-of':
      return required && linesOf(content, field.name).length === 0 ? 'REQUIRED' : null;
    case 'lines':
      return linesOf(content, field.name).some((line) => line.trim().length > field.max) ? 'TOO_LONG' : null;
    case 'one-of':
      return field.none === undefined && textOf(content, field.name) === '' ? 'REQUIRED' : null;
    case 'flag':
    case 'several':
    case 'part':
    case 'rows':
      return null;
  }
}

/** Everything that has to be mended before the service takes the part. */
export function faultsOf(fields: readonly Field[], content: Content, at = ''): Fault[] {
  return fields
    .filter((field) => shown(field, content))
    .flatMap((field): Fault[] => {
      const path = `${at}${field.name}`;
      if (field.as === 'rows') {
        return rowsOf(content, field.name).flatMap((row, index) =>
          faultsOf(field.fields, row, `${path}/${index}/`),
        );
      }
      const why = lacks(field, content);
      return why === null ? [] : [{ path, label: field.label, why }];
    });
}
