import { expect, it } from 'vitest';
import { parseDate } from './parse-date';

it.each([
  ['20/11/2024', '2024-11-20'],
  [' 1/2/2024 ', '2024-02-01'],
  ['01-02-2024', '2024-02-01'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2023', null],
  ['31/04/2024', null],
  ['11/20/2024', null],
  ['20/11/24', null],
  ['0/1/2024', null],
  ['hôm nay', null],
  ['', null],
])('%j is read as %j', (text, date) => {
  expect(parseDate(text)).toBe(date);
});
