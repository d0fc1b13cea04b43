import type { Cells, Report } from '../api/types';
import type { FormRow, FormTable, ShownColumn } from './report-form';
import { total } from './sums';
import { summedKeys } from './table-shape';

const BESIDE = ['YEAR_PLAN', 'YEAR_TO_DATE', 'PERCENT_OF_PLAN', 'SAME_PERIOD_LAST_YEAR'] as const;
export type Beside = (typeof BESIDE)[number];

type Known = Report['columns'][string];

/** What a table shows beside its figures; the figures themselves are its `IN_PERIOD`. */
export function besideOf({ columns }: { columns: readonly ShownColumn[] }): readonly Beside[] {
  return BESIDE.filter((column) => columns.includes(column));
}

/** Whether the figures of a table are said to be of the period, beside others. */
export const isOfPeriod = ({ columns }: Pick<FormTable, 'columns'>) => columns.includes('IN_PERIOD');

/** Whether the year is estimated beside the figures of a table. */
export const isEstimated = ({ columns }: Pick<FormTable, 'columns'>) => columns.includes('YEAR_ESTIMATE');

function valueOf(known: Known | undefined, column: Beside, typed: number | null): number | null {
  if (!known) return null;
  // A copy that this device kept of an older version may lack what is not known either.
  const before = typeof known.yearBefore === 'number' ? known.yearBefore : null;
  const toDate = before === null || typed === null ? null : before + typed;
  switch (column) {
    case 'YEAR_PLAN':
      return known.yearPlan;
    case 'YEAR_TO_DATE':
      return toDate;
    case 'PERCENT_OF_PLAN':
      return toDate === null || !known.yearPlan ? null : Math.round((toDate * 1000) / known.yearPlan) / 10;
    case 'SAME_PERIOD_LAST_YEAR':
      return known.samePeriodLastYear;
  }
}

interface BesideRow {
  value: number | null;
  /** By sex, where the row has several cells and the column tells them apart. */
  parts: readonly (number | null)[];
}

/** A column beside a row, as what is typed makes it; null is "not known", never zero. */
export function besideRow(
  { columns }: Pick<Report, 'columns'>,
  column: Beside,
  table: Pick<FormTable, 'rows'>,
  row: FormRow,
  typed: Cells,
): BesideRow {
  const [only, ...others] = row.cells;
  const single = only !== undefined && others.length === 0;
  const sum = total(summedKeys(table, row, 'TOTAL').map((key) => typed[key]));
  const parts = single || column === 'PERCENT_OF_PLAN' || column === 'YEAR_PLAN' ? [] : row.cells;
  return {
    value: valueOf(columns[single ? only.key : row.code], column, sum),
    parts: parts.map(({ key }) => valueOf(columns[key], column, typed[key] ?? null)),
  };
}

/** Counts of a content by cell key. */
export function cellsOf(content: Report['content']): Cells {
  return Object.fromEntries(content.cells.map(({ key, value }) => [key, value ?? null]));
}

/** Estimates of a content by cell key. */
export function estimatesOf(content: Report['content']): Cells {
  return Object.fromEntries((content.estimates ?? []).map(({ key, value }) => [key, value]));
}
