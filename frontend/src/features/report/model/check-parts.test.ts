import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countOf } from './fields';
import { lineDifferences, type LineDifference } from './line-sums';
import { rowTotals } from './totals';

type Typed = Record<string, number | string | null>;

interface Cases {
  totals: {
    name: string;
    nil?: boolean;
    rows: { code: string; cells?: Record<string, string>; sumOf?: string[] }[];
    cells: Typed;
    totals: Record<string, Record<string, number>>;
  }[];
  lines: {
    name: string;
    nil?: boolean;
    lines: Record<string, number>[];
    cells: Typed;
    differences: LineDifference[];
  }[];
}

const file = resolve(
  import.meta.dirname,
  '../../../../../backend/src/test/resources/report-rules/cases.json',
);
const { totals, lines } = JSON.parse(readFileSync(file, 'utf8')) as Cases;

const valueOf = (cells: Typed) => (key: string) => countOf(String(cells[key] ?? ''), 'vi');

test.each(totals)('$name', ({ nil = false, rows, cells, totals: expected }) => {
  const complete = rows.map((row) => ({ ...row, cells: row.cells ?? {} }));
  expect(rowTotals(complete, valueOf(cells), nil)).toEqual(expected);
});

test.each(lines)('$name', ({ nil = false, lines: given, cells, differences }) => {
  const complete = given.map((line) => ({
    cells: Object.entries(line).map(([key, value]) => ({ key, value })),
  }));
  expect(lineDifferences(complete, valueOf(cells), nil)).toEqual(differences);
});
