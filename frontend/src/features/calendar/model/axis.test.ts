import { expect, test } from 'vitest';
import { monthsInUse, monthsOfYear, stretchOf } from './axis';

const YEAR = monthsOfYear('2024');

test('a whole year fills the axis, and a month its twelfth', () => {
  expect(stretchOf(YEAR, '2024-01-01', '2024-12-31')).toEqual({ at: 0, length: 1 });
  const march = stretchOf(YEAR, '2024-03-01', '2024-03-31');
  expect(march?.at).toBeCloseTo(2 / 12);
  expect(march?.length).toBeCloseTo(1 / 12);
});

test('what began before the axis or goes on after it is cut there', () => {
  expect(stretchOf(YEAR, '2021-01-01', '2025-12-31')).toEqual({ at: 0, length: 1 });
  expect(stretchOf(YEAR, '2025-01-01', '2025-01-31')).toBeNull();
});

test('months that are left out take no room', () => {
  const axis = ['2024-07', '2024-10'];
  expect(stretchOf(axis, '2024-07-01', '2024-07-31')).toEqual({ at: 0, length: 0.5 });
  expect(stretchOf(axis, '2024-10-01', '2024-10-31')).toEqual({ at: 0.5, length: 0.5 });
  expect(stretchOf(axis, '2024-08-01', '2024-09-30')).toBeNull();
  expect(stretchOf(axis, '2024-08-15', '2024-10-31')).toEqual({ at: 0.5, length: 0.5 });
});

test('only months with something of their own are in use', () => {
  const at = (from: string, to: string, precision: string) => ({ from, to, precision });
  const vague = at('2024-01-01', '2024-12-31', 'YEAR');
  expect(
    monthsInUse(YEAR, [
      vague,
      at('2024-07-11', '2024-07-11', 'DAYS'),
      at('2024-10-01', '2024-11-30', 'RANGE'),
    ]),
  ).toEqual(['2024-07', '2024-10', '2024-11']);
  expect(monthsInUse(YEAR, [vague])).toEqual(YEAR);
});
