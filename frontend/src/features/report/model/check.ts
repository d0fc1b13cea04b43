import type { Language } from '@/lib/language';
import type { Cells, Rule } from '../api/types';
import {
  ACTIVITY_PARTS,
  activityField,
  cellField,
  countOf,
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
import type { ReportForm } from './report-form';
import { parseTypedDate } from './typed-date';

/** Something in the report that the reader should see, at the field where it is put right. */
export type Finding =
  | { kind: 'TYPED'; field: string; code: TypedFault; text: string }
  /** A part is larger than its whole (HARD), or unlike what is usual (SOFT: a note explains it). */
  | { kind: 'RULE'; field: string; rule: Rule; left: number; right: number; explained: boolean }
  | { kind: 'OVERRIDE'; field: string; filled: number; explained: boolean }
  | { kind: 'NIL_WITH_FIGURES'; field: string }
  | { kind: 'RESULT_WITHOUT_STATUS'; field: string }
  | { kind: 'PARTS_EXCEED'; field: string; parts: number; whole: number }
  | { kind: 'TOTAL_MISSING'; field: string }
  | { kind: 'DATE_AHEAD'; field: string; date: string }
  /** Unlike the unit's own history, as the service found when it last saved: a note explains it. */
  | { kind: 'UNUSUAL'; field: string; messageVi: string; messageEn: string; explained: boolean }
  | { kind: 'TOO_LONG'; field: string; length: number; max: number }
  | { kind: 'MISSING'; field: string };

/** Blocks sending, whatever else is right. */
export function blocks(finding: Finding): boolean {
  switch (finding.kind) {
    case 'RULE':
      return finding.rule.severity === 'HARD' || !finding.explained;
    case 'OVERRIDE':
    case 'UNUSUAL':
      return !finding.explained;
    case 'TYPED':
    case 'NIL_WITH_FIGURES':
    case 'RESULT_WITHOUT_STATUS':
    case 'PARTS_EXCEED':
    case 'TOTAL_MISSING':
    case 'DATE_AHEAD':
    case 'TOO_LONG':
    case 'MISSING':
      return true;
  }
}

/** The sum over cells of what is there; null if any of them is missing. */
function whole(keys: readonly string[], value: (key: string) => number | null): number | null {
  let sum = 0;
  for (const key of keys) {
    const count = value(key);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** A rule that does not hold. Parts not filled in yet count nothing: what is there may be too much already. */
function brokenRule(
  rule: Rule,
  value: (key: string) => number | null,
): { left: number; right: number } | null {
  const right = whole(rule.right, value);
  if (right === null) return null;
  const left = rule.left.reduce((sum, key) => sum + (value(key) ?? 0), 0);
  return left > right ? { left, right } : null;
}

/** A figure that the service found unlike the unit's history. */
export interface Remark {
  key: string;
  /** The figure it was said of: another one is another question. */
  value: number | null;
  messageVi: string;
  messageEn: string;
}

export interface CheckContext {
  form: ReportForm;
  /** What the service would fill in, by cell. */
  filled: Cells;
  /** The business date, `2024-11-18`. */
  today: string;
  remarks: readonly Remark[];
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
  for (const key of form.cellKeys) {
    const field = cellField(key);
    typed(field);
    const filledIn = filled[key] ?? null;
    const count = value(key);
    if (!nil && filledIn !== null && count !== null && count !== filledIn) {
      found.push({ kind: 'OVERRIDE', field, filled: filledIn, explained: text(noteField(key)) !== '' });
    }
    for (const rule of form.rules) {
      if (rule.kind !== 'SUM_LE' || rule.left[0] !== key || nil) continue;
      const broken = brokenRule(rule, value);
      if (broken) {
        const explained = rule.left.some((part) => text(noteField(part)) !== '');
        found.push({ kind: 'RULE', field, rule, ...broken, explained });
      }
    }
    for (const { messageVi, messageEn } of context.remarks.filter(
      (r) => r.key === key && r.value === count,
    )) {
      found.push({ kind: 'UNUSUAL', field, messageVi, messageEn, explained: text(noteField(key)) !== '' });
    }
    if (!nil && text(field) === '') found.push({ kind: 'MISSING', field });
    length(noteField(key));
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

/** Cells with something typed in them, right or wrong. */
export function progress(fields: Fields, { cellKeys }: ReportForm): Progress {
  const has = (key: string) => (fields[cellField(key)] ?? '').trim() !== '';
  return { filled: cellKeys.filter(has).length, total: cellKeys.length };
}

/** Fields with something wrong in them. What is merely not filled in yet is counted by `progress`. */
export function fieldsToFix(found: readonly Finding[]): number {
  return new Set(found.filter((f) => f.kind !== 'MISSING' && blocks(f)).map(({ field }) => field)).size;
}
