import { expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, isDay } from './days';

it('knows a date from what only looks like one', () => {
  expect(isDay('2025-07-01')).toBe(true);
  expect(isDay('2025-02-29')).toBe(false);
  expect(isDay('01/07/2025')).toBe(false);
  expect(isDay('2025-07-01T00:00')).toBe(false);
});

it('counts days over the ends of months and years', () => {
  expect(dayNumber('2025-07-01') - dayNumber('2025-06-30')).toBe(1);
  expect(dayOf(dayNumber('2024-02-29'))).toBe('2024-02-29');
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
});

it('keeps to the end of a shorter month', () => {
  expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
  expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
  expect(addMonths('2025-01-01', -1)).toBe('2024-12-01');
});
