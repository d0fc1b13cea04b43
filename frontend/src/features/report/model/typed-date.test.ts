import { expect, test } from 'vitest';
import { formatTypedDate, parseTypedDate } from './typed-date';

test.each([
  ['11/10/2024', '2024-10-11'],
  ['1/2/2024', '2024-02-01'],
  [' 11-10-2024 ', '2024-10-11'],
  ['11.10.2024', '2024-10-11'],
  ['2024-10-11', '2024-10-11'],
  ['29/02/2024', '2024-02-29'],
])('reads %j', (typed, date) => expect(parseTypedDate(typed)).toBe(date));

test.each(['', '31/11/2024', '29/02/2023', '10/11', '11/10/24', 'hôm qua', '0/1/2024'])(
  'refuses %j',
  (typed) => expect(parseTypedDate(typed)).toBeNull(),
);

test('writes a date as it is typed', () => {
  expect(formatTypedDate('2024-10-11')).toBe('11/10/2024');
  expect(formatTypedDate('')).toBe('');
});
