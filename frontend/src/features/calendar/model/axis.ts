/** The months a chart is drawn over, `2024-01`, in order; it may leave some out. All are equally wide. */
export type Axis = readonly string[];

/** A stretch of an axis, as shares of its whole width. */
export interface Stretch {
  at: number;
  length: number;
}

export const monthOf = (day: string): string => day.slice(0, 7);

const lengthOf = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};

export function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}

export const lastDayOf = (month: string): string => `${month}-${String(lengthOf(month)).padStart(2, '0')}`;

/** Where the days from one to another (both counted) lie; null when the axis has none of them. */
export function stretchOf(axis: Axis, from: string, to: string): Stretch | null {
  const first = axis.findIndex((month) => month >= monthOf(from));
  const last = axis.findLastIndex((month) => month <= monthOf(to));
  const [begin, end] = [axis[first], axis[last]];
  if (begin === undefined || end === undefined || first > last) return null;
  const start = first + (begin === monthOf(from) ? (Number(from.slice(8)) - 1) / lengthOf(begin) : 0);
  const stop = last + (end === monthOf(to) ? Number(to.slice(8)) / lengthOf(end) : 1);
  return { at: start / axis.length, length: (stop - start) / axis.length };
}

interface Spanned {
  from: string;
  to: string;
  precision: string;
}

/** The months in which something has a time of its own; what may be at any time of the year counts in none. */
export function monthsInUse(axis: Axis, entries: readonly Spanned[]): string[] {
  const dated = entries.filter(({ precision }) => precision !== 'YEAR' && precision !== 'OPEN');
  const used = axis.filter((month) =>
    dated.some(({ from, to }) => monthOf(from) <= month && month <= monthOf(to)),
  );
  return used.length > 0 ? used : [...axis];
}
