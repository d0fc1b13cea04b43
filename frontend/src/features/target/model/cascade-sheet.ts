import { formatDate, formatNumber } from '@/lib/format';
import type { Grid } from '@/lib/grid-keys';
import type { Language } from '@/lib/language';
import { parseDate } from '@/lib/parse-date';
import { parseDecimal } from '@/lib/parse-decimal';
import type { Cascade, CascadeDraft, CascadeFinding, CascadeUnit, Decision } from '../api/types';

/** What can be typed for a unit. */
export type Column = 'value' | 'upperValue' | 'expectedDenominator' | 'due' | 'note';

/** What stands in the cells, by the key of the cell. */
export type Sheet = Readonly<Record<string, string>>;

const VALUE_DECIMALS = 4;

export const cellKey = (area: string, column: Column) => `${area}/${column}`;

/** Columns that are typed for this target: a band has two ends, and only a ratio is weighted. */
export function columnsOf({ target, additive }: Pick<Cascade, 'target' | 'additive'>): Column[] {
  return [
    'value',
    ...(target.comparator === 'BETWEEN' ? (['upperValue'] as const) : []),
    ...(additive ? [] : (['expectedDenominator'] as const)),
    'due',
    'note',
  ];
}

export function gridOf(cascade: Cascade): Grid {
  const columns = columnsOf(cascade);
  return cascade.units.map(({ area }) => columns.map((column) => cellKey(area.code, column)));
}

function textOf(unit: CascadeUnit, column: Column, language: Language): string {
  switch (column) {
    case 'due':
      return unit.due === null ? '' : formatDate(unit.due);
    case 'note':
      return unit.note ?? '';
    case 'expectedDenominator':
      // What is only expected stands beside the cell: typing it would make it somebody's figure.
      return unit.denominatorTyped && unit.expectedDenominator !== null
        ? formatNumber(unit.expectedDenominator, language, 0)
        : '';
    case 'value':
    case 'upperValue': {
      const value = unit[column];
      return value === null ? '' : formatNumber(value, language, VALUE_DECIMALS);
    }
  }
}

/** The cells as the service holds them. */
export function sheetOf(cascade: Cascade, language: Language): Sheet {
  const columns = columnsOf(cascade);
  return Object.fromEntries(
    cascade.units.flatMap((unit) =>
      columns.map((column) => [cellKey(unit.area.code, column), textOf(unit, column, language)]),
    ),
  );
}

type Read = { ok: true; value: string | number | null } | { ok: false };

function read(text: string, column: Column, language: Language): Read {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  if (column === 'note') return { ok: true, value: typed };
  const value =
    column === 'due'
      ? parseDate(typed)
      : parseDecimal(typed, language, column === 'expectedDenominator' ? 0 : VALUE_DECIMALS);
  return value === undefined || value === null ? { ok: false } : { ok: true, value };
}

export const readable = (text: string, column: Column, language: Language) => read(text, column, language).ok;

/** The same cells, their numbers as another language writes them; what cannot be read stays as it was typed. */
export function sheetIn(cascade: Cascade, sheet: Sheet, from: Language, to: Language): Sheet {
  if (from === to) return sheet;
  const columns = columnsOf(cascade);
  return Object.fromEntries(
    cascade.units.flatMap(({ area }) =>
      columns.map((column) => {
        const key = cellKey(area.code, column);
        const text = sheet[key] ?? '';
        const answer = read(text, column, from);
        const number = answer.ok && typeof answer.value === 'number' ? answer.value : null;
        return [key, number === null ? text : formatNumber(number, to, VALUE_DECIMALS)];
      }),
    ),
  );
}

/** What the service is sent, or the cells that cannot be read. A unit without a level is handed nothing. */
export function draftOf(
  cascade: Cascade,
  sheet: Sheet,
  decision: Decision | null,
  language: Language,
): { draft: CascadeDraft; unreadable: string[] } {
  const columns = columnsOf(cascade);
  const unreadable: string[] = [];
  const units = cascade.units.flatMap(({ area }) => {
    const cell = (column: Column) => {
      if (!columns.includes(column)) return null;
      const key = cellKey(area.code, column);
      const answer = read(sheet[key] ?? '', column, language);
      if (answer.ok) return answer.value;
      unreadable.push(key);
      return null;
    };
    const numeric = (column: Column) => {
      const value = cell(column);
      return typeof value === 'number' ? value : null;
    };
    const words = (column: Column) => {
      const value = cell(column);
      return typeof value === 'string' ? value : null;
    };
    const value = numeric('value');
    const rest = {
      upperValue: numeric('upperValue'),
      expectedDenominator: numeric('expectedDenominator'),
      due: words('due'),
      note: words('note'),
    };
    return value === null ? [] : [{ area: area.code, value, ...rest }];
  });
  return { draft: { decision, units }, unreadable: [...unreadable, ...withoutLevel(cascade, sheet)] };
}

/** Where something is typed for a unit, its level is asked for: without it the rest would be lost. */
export function withoutLevel(cascade: Cascade, sheet: Sheet): string[] {
  const columns = columnsOf(cascade);
  const typed = (area: string, column: Column) => (sheet[cellKey(area, column)] ?? '').trim() !== '';
  return cascade.units.flatMap(({ area }) =>
    !typed(area.code, 'value') && columns.some((column) => typed(area.code, column))
      ? [cellKey(area.code, 'value')]
      : [],
  );
}

/** Findings of one unit; null asks for those of the whole. */
export const findingsOf = (findings: readonly CascadeFinding[], area: string | null) =>
  findings.filter((finding) => finding.area === area);

/** The decision while it is typed. */
export interface TypedDecision {
  number: string;
  issuedOn: string | null;
  issuer: string;
  title: string;
}

export const typedDecision = (decision: Decision | null): TypedDecision => ({
  number: decision?.number ?? '',
  issuedOn: decision?.issuedOn ?? null,
  issuer: decision?.issuer ?? '',
  title: decision?.title ?? '',
});

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

/** A decision of which nothing was typed is none yet. */
export function decisionOf({ number, issuedOn, issuer, title }: TypedDecision): Decision | null {
  const decision = { number: filled(number), issuedOn, issuer: filled(issuer), title: filled(title) };
  return Object.values(decision).every((each) => each === null) ? null : decision;
}

/** What has to be named before targets are handed down. */
export function decisionLacks(typed: TypedDecision): (keyof TypedDecision)[] {
  const decision = decisionOf(typed);
  return (['number', 'issuedOn', 'title'] as const).filter((name) => !decision?.[name]);
}
