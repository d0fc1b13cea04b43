import { expect, it } from 'vitest';
import type { Series } from '../api/types';
import { stateOf } from './series-state';

const series = (periodType: Series['periodType'], lastPeriod: string | null) =>
  ({ periodType, lastPeriod }) as Series;

it.each([
  ['QUARTER', null, 'RUNNING'],
  ['QUARTER', '2024-Q4', 'RUNNING'],
  ['QUARTER', '2024-Q3', 'ENDED'],
  ['MONTH', '2024-11', 'RUNNING'],
  ['MONTH', '2024-10', 'ENDED'],
  ['NINE_MONTHS', '2024-9M', 'ENDED'],
  ['HALF', '2024-H1', 'ENDED'],
  ['HALF', '2024-H2', 'RUNNING'],
  ['YEAR', '2023', 'ENDED'],
  ['YEAR', '2024', 'RUNNING'],
  ['DATE', '2024-11-18', 'REQUEST'],
] as const)('%s until %s is %s on 18/11/2024', (type, last, state) => {
  expect(stateOf(series(type, last), '2024-11-18')).toBe(state);
});
