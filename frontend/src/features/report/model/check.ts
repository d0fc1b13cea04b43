import type { Language } from '@/lib/language';
import type { Cells, Rule } from '../api/types';
import {
  ACTIVITY_PARTS,
  activityField,
  cellField,
  countOf,
  estimateField,
  fieldKind,
  HEAD_FIELDS,
  isNil,
  maxLength,
  narrativeField,
  NIL,
  noteField,
  typedFault,
  type Fields,
  type TypedFault,
} from './fields';
import { verdicts, type History, type Verdict } from './check-rules';
import { lineField, lineLabel, typedLines } from './line-fields';
import { lineDifferences } from './line-sums';
import type { ReportForm } from './report-form';
import { parseTypedDate } from './typed-date';

/** Something in the report that the reader should see, at the field where it is put right. */
export type Finding =
  | { kind: 'TYPED'; field: string; code: TypedFault; text: string }
  /** A rule of the form does not hold: it blocks (HARD), or a note explains it (SOFT). */
  | { kind: 'RULE'; field: string; rule: Rule; sums: Verdict['sums']; explained: boolean }
  | { kind: 'OVERRIDE'; field: string; filled: number; explained: boolean }
  | { kind: 'NIL_WITH_FIGURES'; field: string }
  | { kind: 'RESULT_WITHOUT_STATUS'; field: string }
  | { kind: 'PARTS_EXCEED'; field: string; parts: number; whole: number }
  | { kind: 'TOTAL_MISSING'; field: string }
  | { kind: 'DATE_AHEAD'; field: string; date: string }
  | { kind: 'TOO_LONG'; field: string; length: number; max: number }
  /** The parts by thôn or collaborator come to another figure. */
  | { kind: 'LINES_DIFFER'; field: string; lines: number }
  | { kind: 'LINE_NAMELESS' | 'LINE_TWICE'; field: string }
  | { kind: 'MISSING'; field: string };

/** Blocks sending, whatever else is right. */
export function blocks(finding: Finding): boolean {
  switch (finding.kind) {
    case 'RULE':
      return finding.rule.severity === 'HARD' || !finding.explained;
    case 'OVERRIDE':
      return !finding.explained;
    case 'TYPED':
    case 'NIL_WITH_FIGURES':
    case 'RESULT_WITHOUT_STATUS':
    case 'PARTS_EXCEED':
    case 'TOTAL_MISSING':
    case 'DATE_AHEAD':
    case 'TOO_LONG':
    case 'LINES_DIFFER':
    case 'LINE_NAMELESS':
    case 'LINE_TWICE':
    case 'MISSING':
      return true;
  }
}

export interface CheckContext {
  form: ReportForm;
  /** What the service would fill in, by cell. */
  filled: Cells;
  /** The business date, `2024-11-18`. */
  today: string;
  /** The unit's own accepted periods, by cell. */
  history: Readonly<Record<string, History>>;
  language: Language;
}

/** All findings, in the order of the page. */
export function findings(fields: Fields, context: CheckContext): Finding[] {
  const { form, filled, language } = context;
  const text = (name: string) => (fields[name] ?? '').trim();
  const nil = isNil(fields);
  const found: Finding[] = [];

  const typed = (name: string) => {
    const code = typedFault(name, text(name), language);
    if (code) found.push({ kind: 'TYPED', field: name, code, text: text(name) });
  };
  const length = (name: string, max = maxLength(name)) => {
    if (max !== null && text(name).length > max) {
      found.push({ kind: 'TOO_LONG', field: name, length: text(name).length, max });
    }
  };
  const value = (key: string) => countOf(fields[cellField(key)], language);

  const something = (key: string) =>
    (filled[key] ?? 0) !== 0 || (text(cellField(key)) !== '' && value(key) !== 0);
  if (nil && form.cellKeys.some(something)) {
    found.push({ kind: 'NIL_WITH_FIGURES', field: NIL });
  }
  const noted = (key: string) => text(noteField(key)) !== '';
  const lines = typedLines(fields, form.cellKeys, language);
  const differing = new Map(lineDifferences(lines, value, nil).map((found) => [found.key, found.lines]));
  const broken = verdicts(form.rules, { value, noted, nil, history: context.history });
  for (const key of form.cellKeys) {
    const field = cellField(key);
    typed(field);
    const filledIn = filled[key] ?? null;
    const count = value(key);
    if (!nil && filledIn !== null && count !== null && count !== filledIn) {
      found.push({ kind: 'OVERRIDE', field, filled: filledIn, explained: noted(key) });
    }
    const required = form.requiredKeys.includes(key);
    for (const { rule, needsNote, sums } of broken.filter(({ cells }) => cells[0] === key)) {
      // A cell that is asked for anyway is said to be missing below.
      if (rule.kind === 'REQUIRED' && rule.severity === 'HARD' && required) continue;
      found.push({ kind: 'RULE', field, rule, sums, explained: rule.severity === 'SOFT' && !needsNote });
    }
    if (!nil && required && text(field) === '') found.push({ kind: 'MISSING', field });
    const sum = differing.get(key);
    if (sum !== undefined && text(field) !== '') found.push({ kind: 'LINES_DIFFER', field, lines: sum });
    length(noteField(key));
  }
  form.estimateKeys.map(estimateField).forEach(typed);
  for (const { at, fault } of lines) {
    const label = lineLabel(at);
    if (fault !== null) found.push({ kind: `LINE_${fault}`, field: label });
    length(label);
    for (const key of form.cellKeys) typed(lineField(at, key));
  }
  for (const { id } of form.activities) {
    const status = activityField(id, 'status');
    if (text(status) === '' && ACTIVITY_PARTS.some((part) => text(activityField(id, part)) !== '')) {
      found.push({ kind: 'RESULT_WITHOUT_STATUS', field: status });
    }
    for (const part of ACTIVITY_PARTS) {
      const field = activityField(id, part);
      if (fieldKind(field) === 'TEXT') length(field);
      else typed(field);
    }
    const count = (part: 'total' | 'women' | 'men') => countOf(text(activityField(id, part)), language);
    const [all, women, men] = [count('total'), count('women'), count('men')];
    const parts = (women ?? 0) + (men ?? 0);
    const field = activityField(id, 'total');
    if (all === null && parts > 0 && text(field) === '') found.push({ kind: 'TOTAL_MISSING', field });
    if (all !== null && parts > all) found.push({ kind: 'PARTS_EXCEED', field, parts, whole: all });
    const doneOn = activityField(id, 'doneOn');
    const date = parseTypedDate(text(doneOn));
    if (date !== null && date > context.today) found.push({ kind: 'DATE_AHEAD', field: doneOn, date });
  }
  for (const { code, required, maxLength: max } of form.questions) {
    const field = narrativeField(code);
    length(field, max);
    if (required && text(field) === '') found.push({ kind: 'MISSING', field });
  }
  for (const name of HEAD_FIELDS) {
    if (fieldKind(name) === 'DATE') typed(name);
    else length(name);
  }
  return found;
}

export interface Progress {
  filled: number;
  total: number;
}

/** Cells that are asked for and have something typed in them, right or wrong. */
export function progress(fields: Fields, { requiredKeys }: ReportForm): Progress {
  const has = (key: string) => (fields[cellField(key)] ?? '').trim() !== '';
  return { filled: requiredKeys.filter(has).length, total: requiredKeys.length };
}

/** Fields with something wrong in them. What is merely not filled in yet is counted by `progress`. */
export function fieldsToFix(found: readonly Finding[]): number {
  return new Set(found.filter((f) => f.kind !== 'MISSING' && blocks(f)).map(({ field }) => field)).size;
}
