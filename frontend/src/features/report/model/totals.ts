/** A row of a form: with cells of its own, or the sum of other rows of its section. */
interface SummedRow {
  code: string;
  cells: Readonly<Record<string, string>>;
  sumOf?: readonly string[];
}

/**
 * What the computed rows of a section come to, by code of the row and column; a sum is left out while a part of it is
 * blank. The service adds up the same; both are held to the cases in
 * `backend/src/test/resources/report-rules/cases.json`.
 */
export function rowTotals(
  rows: readonly SummedRow[],
  value: (key: string) => number | null,
  nil: boolean,
): Record<string, Record<string, number>> {
  const sums = (parts: readonly SummedRow[]) => {
    const byColumn = new Map<string, number | null>();
    for (const [column, key] of parts.flatMap(({ cells }) => Object.entries(cells))) {
      const part = value(key) ?? (nil ? 0 : null);
      const before = byColumn.get(column) ?? (byColumn.has(column) ? null : 0);
      byColumn.set(column, part === null || before === null ? null : before + part);
    }
    return Object.fromEntries([...byColumn].filter((sum): sum is [string, number] => sum[1] !== null));
  };
  return Object.fromEntries(
    rows.flatMap(({ code, sumOf = [] }) =>
      sumOf.length === 0 ? [] : [[code, sums(rows.filter((part) => sumOf.includes(part.code)))]],
    ),
  );
}
