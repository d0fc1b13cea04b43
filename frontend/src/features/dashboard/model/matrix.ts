import type { Translate } from '@/i18n/translate';
import type { Completeness } from '../api/types';

export type CellState = Completeness['cells'][number];

/** Shapes that are told apart without their colour. */
export const SIGNS: Record<CellState, string> = {
  ACCEPTED: '✓',
  SUBMITTED: '●',
  RETURNED: '↩',
  DRAFT: '✎',
  OVERDUE: '–',
  DUE: '○',
  NOT_DUE: '·',
  NO_OBLIGATION: '',
};

export interface MatrixRow {
  unit: { code: string; name: string };
  cells: CellState[];
}

export function matrixRows({ units, periods, cells }: Completeness): MatrixRow[] {
  return units.map((unit, u) => ({
    unit,
    cells: periods.map((_, p) => cells[u * periods.length + p] ?? 'NO_OBLIGATION'),
  }));
}

/** How many reports of a row are accepted, of those that were asked for so far. */
export function acceptedOf(cells: readonly CellState[]): { received: number; expected: number } {
  return {
    received: cells.filter((state) => state === 'ACCEPTED').length,
    expected: cells.filter((state) => state !== 'NO_OBLIGATION' && state !== 'NOT_DUE').length,
  };
}

/** The states that occur, in the order of the legend. */
export function statesIn({ cells }: Completeness): CellState[] {
  return (Object.keys(SIGNS) as CellState[]).filter((state) => cells.includes(state));
}

/** The title of the matrix, counted from its cells. */
export function matrixSentence(
  completeness: Completeness,
  series: string,
  label: (period: string) => string,
  t: Translate,
): string {
  const { cells, periods, expected } = completeness;
  const count = (state: CellState) => cells.filter((cell) => cell === state).length;
  const [submitted, returned, overdue] = [count('SUBMITTED'), count('RETURNED'), count('OVERDUE')];
  return [
    t('dashboard.completenessTitle', {
      series,
      from: label(periods[0] ?? ''),
      to: label(periods.at(-1) ?? ''),
      accepted: count('ACCEPTED'),
      expected,
    }),
    submitted > 0 && t('dashboard.completenessSubmitted', { count: submitted }),
    returned > 0 && t('dashboard.completenessReturned', { count: returned }),
    overdue > 0 && t('dashboard.completenessOverdue', { count: overdue }),
  ]
    .filter(Boolean)
    .join(', ');
}
