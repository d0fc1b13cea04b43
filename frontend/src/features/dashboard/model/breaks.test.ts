import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { Analysis } from '../api/types';
import { eveOf, mapNotes, placeAmong } from './breaks';

it('a day stands among months and years', () => {
  const months = ['2025-05', '2025-06', '2025-07'];
  expect(placeAmong(months, '2025-07-01')).toBe(1.5);
  expect(placeAmong(months, '2025-05-01')).toBe(-0.5);
  expect(placeAmong(months, '2025-08-01')).toBeNull();
  expect(placeAmong(['2024', '2025', '2026'], '2025-07-01')).toBe(1);
  expect(placeAmong(['2024', '2025', '2026'], '2026-01-01')).toBe(1.5);
  expect(placeAmong(['2025-Q1', '2025-Q2'], '2025-04-01')).toBe(0.5);
  expect(placeAmong(['2025-H1'], '2025-01-01')).toBeNull();
});

it('the eve of a day may lie in another month', () => {
  expect(eveOf('2025-07-01')).toBe('2025-06-30');
  expect(eveOf('2024-03-01')).toBe('2024-02-29');
});

it('an export says what the map does to its figures', () => {
  const analysis: Pick<Analysis, 'breaks' | 'notComparable' | 'notComparableTotal'> = {
    breaks: [
      { on: '2025-07-01', kind: 'MERGE', textVi: 'Từ 01/07/2025: …', textEn: '', before: [], after: [] },
    ],
    notComparable: [
      {
        area: { code: '00154', name: 'phường Cự Khối' },
        from: '2023-01-01',
        to: '2023-01-31',
        reason: 'DIVIDED',
      },
    ],
    notComparableTotal: 1,
  };
  expect(mapNotes(analysis as Analysis, translator(vi, 'vi'), 'vi')).toEqual([
    'Từ 01/07/2025: …',
    'Không so sánh được: phường Cự Khối (1/2023): đã bị chia tách',
  ]);
});
