export type Period =
  | { kind: 'YEAR'; year: number }
  | { kind: 'HALF'; year: number; half: 1 | 2 }
  | { kind: 'NINE_MONTHS'; year: number }
  | { kind: 'QUARTER'; year: number; quarter: 1 | 2 | 3 | 4 }
  | { kind: 'MONTH'; year: number; month: number }
  | { kind: 'DATE'; year: number; date: string };

/** Reads a period code: `2024`, `2024-H1`, `2024-Q3`, `2024-9M`, `2024-07`, the day of a report that was asked for once: `2024-11-18`; anything else is null. */
export function parsePeriod(code: string): Period | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return { kind: 'DATE', year: Number(code.slice(0, 4)), date: code };
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(9M)|(0[1-9]|1[0-2])))?$/.exec(code);
  if (!match) return null;
  const [, yearText, half, quarter, nineMonths, month] = match;
  const year = Number(yearText);
  if (half) return { kind: 'HALF', year, half: Number(half) as 1 | 2 };
  if (quarter) return { kind: 'QUARTER', year, quarter: Number(quarter) as 1 | 2 | 3 | 4 };
  if (nineMonths) return { kind: 'NINE_MONTHS', year };
  if (month) return { kind: 'MONTH', year, month: Number(month) };
  return { kind: 'YEAR', year };
}

export const ROMAN_QUARTERS = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;
