import { expect, it } from 'vitest';
import { parseDecimal } from './parse-decimal';

it.each<[string, 'vi' | 'en', number, number | undefined]>([
  ['108', 'vi', 4, 108],
  ['108,5', 'vi', 4, 108.5],
  ['1.234,5', 'vi', 4, 1234.5],
  ['111.5', 'vi', 4, undefined],
  ['111.5', 'en', 4, 111.5],
  ['1,234', 'en', 4, 1234],
  ['−0,25', 'vi', 4, -0.25],
  ['1 200', 'vi', 0, 1200],
  ['12,5', 'vi', 0, undefined],
  ['0,12345', 'vi', 4, undefined],
  ['trăm', 'vi', 4, undefined],
  ['', 'vi', 4, undefined],
])('reads %o in %s', (text, language, decimals, value) => {
  expect(parseDecimal(text, language, decimals)).toBe(value);
});
