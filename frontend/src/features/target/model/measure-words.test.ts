import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { formatNumber } from '@/lib/format';
import { levelOf, milestoneWords } from './measure-words';

const wording = { t: translator(vi, 'vi'), language: 'vi' as const };

it('says the level of each year, with the words of the document', () => {
  expect(
    milestoneWords(
      {
        effectiveComparator: 'LE',
        milestones: [
          { year: 2024, value: 109.5, upperValue: null, comparator: null, text: null },
          { year: 2025, value: 106, upperValue: 107, comparator: 'BETWEEN', text: 'mức tự nhiên' },
        ],
      },
      wording,
    ),
  ).toEqual(['Năm 2024: không quá 109,5', 'Năm 2025: từ 106 đến 107 – “mức tự nhiên”']);
});

it('says what a period was judged against', () => {
  const level = {
    comparator: 'LT' as const,
    value: 109,
    upperValue: null,
    milestoneYear: 2024,
    allocated: false,
  };
  expect(levelOf(level, wording)).toBe('dưới 109 (mức năm 2024)');
  expect(levelOf({ ...level, milestoneYear: null, allocated: true }, wording)).toBe(
    'dưới 109 (mức được giao)',
  );
  expect(levelOf({ ...level, comparator: null }, wording)).toContain(formatNumber(109, 'vi'));
});
