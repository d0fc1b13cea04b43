/** What one thôn or one collaborator counted. */
interface Line {
  cells: readonly { key: string; value: number }[];
}

/** A cell that is not the sum of its lines; `cell` is null while it is blank. */
export interface LineDifference {
  key: string;
  lines: number;
  cell: number | null;
}

/**
 * Where the lines of a report do not add up to its cells, by key; a cell that no line has is not asked for. The service
 * finds the same; both are held to the cases in `backend/src/test/resources/report-rules/cases.json`.
 */
export function lineDifferences(
  lines: readonly Line[],
  value: (key: string) => number | null,
  nil: boolean,
): LineDifference[] {
  const sums = new Map<string, number>();
  for (const { key, value: part } of lines.flatMap(({ cells }) => cells)) {
    sums.set(key, (sums.get(key) ?? 0) + part);
  }
  return [...sums]
    .map(([key, sum]) => ({ key, lines: sum, cell: value(key) ?? (nil ? 0 : null) }))
    .filter((sum) => sum.lines !== sum.cell)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
