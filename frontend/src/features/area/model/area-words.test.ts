import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { CU_KHOI, history, link } from '../testing/samples';
import { aboveWords, breakWords, dayWithin, headed, linkWords, spanWords } from './area-words';

const t = translator(vi, 'vi');

it('says the last day of a unit, not the first day after it', () => {
  expect(spanWords({ validFrom: null, validTo: '2025-07-01' }, t)).toBe('đến hết 30/06/2025');
  expect(spanWords({ validFrom: '2025-07-01', validTo: null }, t)).toBe('từ 01/07/2025');
  expect(spanWords({ validFrom: '2023-04-10', validTo: '2025-01-01' }, t)).toBe('10/04/2023 – 31/12/2024');
  expect(spanWords({ validFrom: null, validTo: null }, t)).toBeNull();
});

it('leads to a day on which the unit is there', () => {
  const span = { validFrom: '2023-04-10', validTo: '2025-07-01' };
  expect(dayWithin(span, '2024-11-18')).toBe('2024-11-18');
  expect(dayWithin(span, '2025-07-01')).toBe('2025-06-30');
  expect(dayWithin(span, '2022-01-01')).toBe('2023-04-10');
});

it('names what lies above without the unit itself', () => {
  expect(aboveWords(CU_KHOI)).toBe('quận Long Biên, thành phố Hà Nội');
  expect(aboveWords({ fullName: 'tỉnh An Giang', path: 'tỉnh An Giang' })).toBe('');
  expect(headed('đặc khu Kiên Hải')).toBe('Đặc khu Kiên Hải');
});

it('marks a divided unit with words', () => {
  expect(breakWords(history(), t)).toBe('Chia cho 2 đơn vị – không so sánh được');
  expect(breakWords(history({ successors: [] }), t)).toBe('Không so sánh được');
  // Known, but not in force yet: today's map still has the unit whole.
  expect(breakWords(history({ comparable: true }), t)).toBe('Chia cho 2 đơn vị – không so sánh được');
  expect(breakWords(history({ comparable: true, successors: [] }), t)).toBeNull();
});

it('says how one unit passed into another', () => {
  expect(linkWords(link({ kind: 'MERGE', extent: 'FULL' }), t)).toBe('Sáp nhập toàn bộ, 01/07/2025');
  expect(linkWords(link({ kind: 'SPLIT', extent: 'PARTIAL' }), t)).toBe('Chia tách, một phần, 01/07/2025');
});
