import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { FUNNEL, funnelPoint } from '../testing/samples';
import { comparedIn, outsideWords, sentenceOf, titleAndRest, yearsToCompare } from './funnel';

const t = translator(vi, 'vi');

it('offers the comparisons that make sense in an area', () => {
  expect(comparedIn(1, 2)).toEqual(['children', '3']);
  expect(comparedIn(1, 3)).toEqual(['children']);
  expect(comparedIn(2, 3)).toEqual(['children']);
  expect(comparedIn(3, null)).toEqual([]);
});

it('parts what was found from how far it goes', () => {
  const [title, rest] = titleAndRest(sentenceOf(FUNNEL, 'vi'));
  expect(title).toMatch(/^Năm 2024.*\(thấp hơn\)$/);
  expect(rest).toBe('Mới có số liệu của 4/10 địa bàn, không đại diện cho toàn tỉnh Bắc Giang.');
  expect(titleAndRest('Một câu có 1.234 trẻ.')).toEqual(['Một câu có 1.234 trẻ', '']);
});

it('says beyond which limit a place lies, and on which side', () => {
  expect(outsideWords(funnelPoint('A', 100, 120), 110, t)).toBe('Trong giới hạn 95 %');
  expect(outsideWords(funnelPoint('A', 100, 120, { outside: 'P95' }), 110, t)).toBe('Cao hơn giới hạn 95 %');
  expect(outsideWords(funnelPoint('A', 100, 90, { outside: 'P998' }), 110, t)).toBe(
    'Thấp hơn giới hạn 99,8 %',
  );
  expect(outsideWords(funnelPoint('A', 12, null), 110, t)).toBe('Dưới 30 trẻ: không so sánh');
  // Without girls there is no ratio, and still the place may lie far out.
  expect(outsideWords(funnelPoint('A', 40, null, { outside: 'P998' }), 110, t)).toBe(
    'Cao hơn giới hạn 99,8 %',
  );
});

it('offers the newest year first', () => {
  expect(yearsToCompare('2024-10', 3)).toEqual(['2024', '2023', '2022']);
});
