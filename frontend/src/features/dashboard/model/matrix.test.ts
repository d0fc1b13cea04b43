import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { Completeness } from '../api/types';
import { acceptedOf, matrixRows, matrixSentence, statesIn } from './matrix';

const completeness: Completeness = {
  series: { code: 'BIRTHS-MONTH', nameVi: 'Báo cáo sinh', nameEn: 'Births' },
  units: [
    { code: 'A', name: 'Trạm A' },
    { code: 'B', name: 'Trạm B' },
  ],
  periods: ['2024-09', '2024-10'],
  cells: ['ACCEPTED', 'SUBMITTED', 'ACCEPTED', 'OVERDUE'],
  received: 2,
  expected: 4,
  areasReporting: 2,
  areasTotal: 2,
};

it('lays the cells out by unit', () => {
  expect(matrixRows(completeness).map(({ unit, cells }) => [unit.code, cells])).toEqual([
    ['A', ['ACCEPTED', 'SUBMITTED']],
    ['B', ['ACCEPTED', 'OVERDUE']],
  ]);
  expect(statesIn(completeness)).toEqual(['ACCEPTED', 'SUBMITTED', 'OVERDUE']);
});

it('counts of a unit what was accepted of what was asked for, and not what is not owed', () => {
  expect(acceptedOf(['ACCEPTED', 'RETURNED', 'OVERDUE', 'NOT_DUE', 'NO_OBLIGATION'])).toEqual({
    received: 1,
    expected: 3,
  });
});

it('counts its title from its cells', () => {
  expect(matrixSentence(completeness, 'Báo cáo sinh', (period) => period, translator(vi, 'vi'))).toBe(
    'Báo cáo sinh, từ 2024-09 đến 2024-10: đã duyệt 2/4, 1 chờ xem xét, 1 quá hạn, chưa gửi',
  );
});
