import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Rule } from '../api/types';
import { verdicts, type History } from './check-rules';
import { countOf } from './fields';

interface Case {
  name: string;
  nil?: boolean;
  rules: string[];
  /** A text is what was typed and is no figure. */
  cells: Record<string, number | string | null>;
  notes?: Record<string, string>;
  /** Accepted periods, each with the figures it had. */
  history?: Record<string, number>[];
  findings: { rule: string; severity: Rule['severity']; cells: string[]; needsNote: boolean }[];
}

interface Cases {
  rules: (Pick<Rule, 'code' | 'severity' | 'kind' | 'left' | 'right'> &
    Partial<Pick<Rule, 'min' | 'max' | 'least'>>)[];
  cases: Case[];
}

const file = resolve(
  import.meta.dirname,
  '../../../../../backend/src/test/resources/report-rules/cases.json',
);
const { rules, cases } = JSON.parse(readFileSync(file, 'utf8')) as Cases;

function ruleOf(code: string): Rule {
  const known = rules.find((rule) => rule.code === code);
  if (!known) throw new Error(`no rule ${code}`);
  return { min: null, max: null, least: null, ...known, messageVi: '', messageEn: '' };
}

function historyOf(periods: readonly Record<string, number>[]): Record<string, History> {
  const history: Record<string, History> = {};
  for (const [key, value] of periods.flatMap((period) => Object.entries(period))) {
    const before = history[key] ?? { periods: 0, total: 0 };
    history[key] = { periods: before.periods + 1, total: before.total + value };
  }
  return history;
}

test('there are enough cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases)('$name', ({ nil = false, rules: codes, cells, notes = {}, history = [], findings }) => {
  const found = verdicts(codes.map(ruleOf), {
    value: (key) => countOf(String(cells[key] ?? ''), 'vi'),
    noted: (key) => (notes[key] ?? '').trim() !== '',
    nil,
    history: historyOf(history),
  });
  expect(
    found.map(({ rule, cells: said, needsNote }) => ({
      rule: rule.code,
      severity: rule.severity,
      cells: said,
      needsNote,
    })),
  ).toEqual(findings);
});
