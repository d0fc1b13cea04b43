import { describe, expect, it } from 'vitest';
import { parseCount } from './parse-count';

describe('a typed count', () => {
  it.each([
    ['54', 54],
    [' 54 ', 54],
    ['0', 0],
    ['007', 7],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['2147483647', 2147483647],
    ['', null],
    ['   ', null],
  ])('%j is read in Vietnamese', (text, value) => {
    expect(parseCount(text, 'vi')).toEqual({ ok: true, value });
  });

  it.each([
    ['1,5', 'FRACTION'],
    ['1.5', 'FRACTION'],
    ['1.234,5', 'FRACTION'],
    ['2x', 'NOT_A_NUMBER'],
    ['x', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['.', 'NOT_A_NUMBER'],
    ['-', 'NOT_A_NUMBER'],
    ['-5', 'NEGATIVE'],
    ['−5', 'NEGATIVE'],
    ['2147483648', 'TOO_LARGE'],
    ['99999999999999999999', 'TOO_LARGE'],
  ])('%j is refused in Vietnamese', (text, reason) => {
    expect(parseCount(text, 'vi')).toEqual({ ok: false, reason });
  });

  it('follows the separators of English in English', () => {
    expect(parseCount('1,234', 'en')).toEqual({ ok: true, value: 1234 });
    expect(parseCount('1.5', 'en')).toEqual({ ok: false, reason: 'FRACTION' });
    expect(parseCount('1.234', 'en')).toEqual({ ok: false, reason: 'FRACTION' });
  });
});
