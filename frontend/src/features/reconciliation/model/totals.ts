import type { Line } from '../api/types';
import { sameFigure } from './line-drafts';

export interface Total {
  cell: string;
  nameVi: string;
  nameEn: string;
  /** By participant, in their order; null while one line has no figure: a gap is no zero. */
  figures: (number | null)[];
  system: number | null;
  /** What is proposed, or what all agencies say alike. */
  agreed: number | null;
}

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );

/** Each cell added over all areas of a session. */
export function totals(lines: readonly Line[]): Total[] {
  const cells = [...new Set(lines.map(({ cell }) => cell))];
  return cells.flatMap((cell) => {
    const of = lines.filter((line) => line.cell === cell);
    const first = of[0];
    if (!first) return [];
    return [
      {
        cell,
        nameVi: first.nameVi,
        nameEn: first.nameEn,
        figures: first.figures.map((_, at) => sum(of.map(({ figures }) => figures[at]?.value ?? null))),
        system: sum(of.map(({ systemValue }) => systemValue)),
        agreed: sum(of.map((line) => line.agreedValue ?? sameFigure(line))),
      },
    ];
  });
}
