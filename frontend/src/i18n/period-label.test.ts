import { describe, expect, it } from 'vitest';
import { en } from './en';
import { periodLabel } from './period-label';
import { translator } from './translate';
import { vi } from './vi';

describe('a period in words', () => {
  const t = translator(vi, 'vi');

  it.each([
    ['2024-10', 'Tháng 10/2024'],
    ['2024-07', 'Tháng 7/2024'],
    ['2024', 'Năm 2024'],
    ['2024-Q3', 'Quý III/2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024-H2', '6 tháng cuối năm 2024'],
    ['2024-9M', '9 tháng năm 2024'],
    ['2024-13', '2024-13'],
    ['2024-Q5', '2024-Q5'],
  ])('%s', (code, label) => {
    expect(periodLabel(code, t)).toBe(label);
  });

  it('has English words too', () => {
    expect(periodLabel('2024-10', translator(en, 'en'))).toBe('Month 10/2024');
  });
});
