import { describe, expect, it } from 'vitest';
import { dateInVietnam, formatDate, formatDateTime, formatNumber, formatRatio } from './format';

describe('numbers', () => {
  it('follow the locale of the language', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
    expect(formatNumber(0, 'vi')).toBe('0');
  });

  it('show a ratio with one decimal, always', () => {
    expect(formatRatio((117 / 106) * 100, 'vi')).toBe('110,4');
    expect(formatRatio(108, 'vi')).toBe('108,0');
    expect(formatRatio(108, 'en')).toBe('108.0');
  });
});

describe('dates', () => {
  it('are day first', () => {
    expect(formatDate('2024-11-18')).toBe('18/11/2024');
  });

  it('are those of Viet Nam, wherever the browser is', () => {
    expect(formatDateTime('2024-11-18T01:00:00Z')).toBe('18/11/2024 08:00');
    expect(formatDateTime('2024-11-19T17:00:00Z')).toBe('20/11/2024 00:00');
    expect(dateInVietnam('2024-11-19T17:00:00Z')).toBe('2024-11-20');
    expect(dateInVietnam('2024-11-19T16:59:59Z')).toBe('2024-11-19');
  });
});
