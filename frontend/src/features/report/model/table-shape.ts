import { COLUMNS, type Column, type FormRow, type FormTable } from './report-form';

/** The columns of figures that a table has: three where sexes are told apart in any row, else one. */
export function figureColumns({ rows }: Pick<FormTable, 'rows'>): readonly Column[] {
  const bySex = rows.some(({ cells }) => cells.some(({ column }) => column !== 'TOTAL'));
  return bySex ? COLUMNS : ['TOTAL'];
}

/** The cell that stands in a column; null where the column is a hole or a sum. */
export function keyAt({ cells }: FormRow, column: Column): string | null {
  return cells.find((cell) => cell.column === column)?.key ?? null;
}

/** The cells that a sum in a column adds up; none where the column is a hole. */
export function summedKeys(
  { rows }: Pick<FormTable, 'rows'>,
  row: FormRow,
  column: Column,
): readonly string[] {
  const parts = row.sumOf.length === 0 ? [row] : rows.filter(({ code }) => row.sumOf.includes(code));
  const cells = parts.flatMap((part) => part.cells);
  if (column === 'TOTAL') return cells.map(({ key }) => key);
  // Beside its own cells a row has nothing to add up for one sex.
  return row.sumOf.length === 0 ? [] : cells.filter((cell) => cell.column === column).map(({ key }) => key);
}

/** Rows that bear the number of the paper form in their label keep it; others are counted. */
export function isCounted({ rows }: Pick<FormTable, 'rows'>): boolean {
  return !rows.some(({ labelVi }) => /^\d/.test(labelVi));
}
