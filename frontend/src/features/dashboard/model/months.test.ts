import { expect, it } from 'vitest';
import { lastDayOf, lastFullMonth, monthsEnding, yearsEnding, quartersEnding } from './months';

it('knows the last month that is over, by Vietnamese time', () => {
  expect(lastFullMonth('2024-11-18T01:00:00Z')).toBe('2024-10');
  expect(lastFullMonth('2025-01-01T03:00:00Z')).toBe('2024-12');
  // Already February in Viet Nam.
  expect(lastFullMonth('2025-01-31T18:00:00Z')).toBe('2025-01');
});

it('counts months and years back', () => {
  expect(monthsEnding('2024-02', 4)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(yearsEnding('2024-10', 3)).toEqual(['2022', '2023', '2024']);
});

it('knows how long a month is', () => {
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2024-10')).toBe('2024-10-31');
});

it('counts quarters that are over', () => {
  expect(quartersEnding('2024-10', 3)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
  expect(quartersEnding('2024-12', 1)).toEqual(['2024-Q4']);
  expect(quartersEnding('2025-02', 2)).toEqual(['2024-Q3', '2024-Q4']);
});
