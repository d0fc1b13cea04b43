import { expect, test } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { barTimeWords, isVague, timeWords, tinyTimeWords } from './time-words';

const t = translator(vi, 'vi');
const time = (
  from: string,
  to: string,
  precision: 'DAYS' | 'RANGE' | 'MONTH' | 'QUARTER' | 'YEAR' | 'OPEN',
) => ({
  from,
  to,
  precision,
  tentative: false,
});

test('a vague time is said as vaguely as the plan says it', () => {
  expect(timeWords(time('2024-01-01', '2024-12-31', 'YEAR'), t)).toBe('trong năm 2024');
  expect(timeWords(time('2024-01-01', '2024-01-31', 'MONTH'), t)).toBe('trong tháng 1/2024');
  expect(timeWords(time('2024-07-01', '2024-09-30', 'QUARTER'), t)).toBe('trong quý III/2024');
  expect(timeWords(time('2021-01-01', '2025-12-31', 'RANGE'), t)).toBe('từ năm 2021 đến năm 2025');
  expect(timeWords(time('2024-01-01', '2024-12-31', 'OPEN'), t)).toBe(
    'thường xuyên, từ 01/01/2024 đến 31/12/2024',
  );
});

test('a date that is only expected is said to be', () => {
  const expected = { ...time('2024-07-15', '2024-07-15', 'DAYS'), tentative: true };
  expect(timeWords(expected, t)).toBe('dự kiến ngày 15/07/2024');
  expect(barTimeWords(expected, '2024', t)).toBe('dự kiến 15/7');
  expect(isVague(expected)).toBe(true);
});

test('beside a bar the year of the chart is not repeated', () => {
  expect(barTimeWords(time('2024-07-11', '2024-07-11', 'DAYS'), '2024', t)).toBe('11/7');
  expect(barTimeWords(time('2024-07-15', '2024-07-17', 'DAYS'), '2024', t)).toBe('15–17/7');
  expect(barTimeWords(time('2024-11-01', '2025-01-31', 'RANGE'), '2024', t)).toBe('từ 1/11 đến 31/1/2025');
  expect(barTimeWords(time('2024-01-01', '2024-12-31', 'YEAR'), '2024', t)).toBe('trong năm');
  expect(tinyTimeWords(time('2024-03-01', '2024-03-31', 'MONTH'), '2024', t)).toBe('T3');
  expect(isVague(time('2024-07-11', '2024-07-11', 'DAYS'))).toBe(false);
});
