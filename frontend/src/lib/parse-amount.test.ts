import { expect, test } from 'vitest';
import { parseAmount } from './parse-amount';

test('amounts are read as they are written in the language', () => {
  expect(parseAmount('1.234.567', 'vi')).toBe(1_234_567);
  expect(parseAmount('1,234,567', 'en')).toBe(1_234_567);
  expect(parseAmount(' 1 234 567 đồng ', 'vi')).toBe(1_234_567);
  expect(parseAmount('0', 'vi')).toBe(0);
  expect(parseAmount('', 'vi')).toBeNull();
});

test('what is no whole amount is not guessed at', () => {
  for (const text of ['1,5', '1.5', '-3', 'năm triệu', '12.34', '1.000.000.000.000.001']) {
    expect(parseAmount(text, 'vi'), text).toBeUndefined();
  }
});
