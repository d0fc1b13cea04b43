import { expect, it } from 'vitest';
import { lastDay, markedDays } from './map-days';

it('shows changes that are known but not in force yet', () => {
  expect(lastDay('2024-11-18')).toBe('2026-04-30');
  expect(lastDay('2026-11-22')).toBe('2026-11-22');
});

it('marks today among the days on which the map changed', () => {
  expect(markedDays('2024-11-18')).toEqual(['2024-11-18', '2025-01-01', '2025-07-01']);
  expect(markedDays('2025-07-01')).toEqual(['2025-01-01', '2025-07-01']);
});
