import type { View } from './trend';

/** A figure whose parts somebody asks for: which place, which period, over what it was computed. */
export interface Figure {
  area: string;
  period: string;
  window: 'PERIOD' | 'YEAR_TO_DATE' | 'ROLLING_12' | 'YEARS_3' | 'YEARS_5';
}

const WINDOWS: readonly Figure['window'][] = ['PERIOD', 'YEAR_TO_DATE', 'ROLLING_12', 'YEARS_3', 'YEARS_5'];

/** As it stands in the address: `912~2024-10~ROLLING_12`. */
export const figureCode = ({ area, period, window }: Figure) => [area, period, window].join('~');

/** The figure of an address; null for anything else. */
export function figureOf(code: string | undefined): Figure | null {
  const [area, period, name, more] = (code ?? '').split('~');
  const window = WINDOWS.find((each) => each === name);
  return area && period && window && more === undefined ? { area, period, window } : null;
}

/** So many years taken together. */
export const windowOfYears = (years: number): Figure['window'] =>
  years === 3 ? 'YEARS_3' : years === 5 ? 'YEARS_5' : 'PERIOD';

/** Over what a point of the trend is computed. */
export function windowOfView(view: View): Figure['window'] {
  switch (view) {
    case 'rolling':
      return 'ROLLING_12';
    case 'toDate':
      return 'YEAR_TO_DATE';
    case 'years3':
      return 'YEARS_3';
    case 'month':
    case 'quarter':
    case 'year':
      return 'PERIOD';
  }
}
