import { describe, expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { commonScale, multiplesOf, multiplesSentence } from './multiples';
import type { TrendPoint } from './trend';

const t = translator(vi, 'vi');

const point = (name: string, period: string, over: Partial<TrendPoint> = {}): TrendPoint => ({
  area: { code: name, name },
  period,
  numerator: 60,
  denominator: 55,
  value: 109,
  lower: 80,
  upper: 150,
  evidence: 'INCONCLUSIVE',
  received: 1,
  expected: 1,
  comparable: true,
  ...over,
});

const WORDS = { judged: true, unit: 'xã', period: '12 tháng đến 10/2024' };

describe('small multiples', () => {
  it('keep the order of the answer, with the newest period of each', () => {
    const multiples = multiplesOf([
      point('B', '2023'),
      point('B', '2024'),
      point('A', '2023'),
      point('A', '2024'),
    ]);
    expect(multiples.map(({ area, latest }) => [area.code, latest.period])).toEqual([
      ['B', '2024'],
      ['A', '2024'],
    ]);
  });

  it('share one scale that holds every ratio and the target but not the ends of intervals', () => {
    const multiples = multiplesOf([
      point('A', '2024', { value: 90, lower: 40, upper: 300 }),
      point('B', '2024'),
    ]);
    expect(commonScale(multiples, 140)).toEqual([90, 140]);
    expect(commonScale(multiples, null)).toEqual([70, 120]);
    expect(commonScale(multiplesOf([point('A', '2024', { value: null })]), 108)).toBeNull();
  });

  it('count as without figures what lacks a part', () => {
    const births = { numerator: 45, denominator: null, value: null, evidence: null };
    const multiples = multiplesOf([point('A', '2024', births), point('B', '2024', { evidence: null })]);
    expect(multiplesSentence(multiples, null, { ...WORDS, judged: false }, t)).toBe(
      '2 xã, 12 tháng đến 10/2024: 1 có số liệu, 1 chưa có số liệu',
    );
  });

  it('count what the newest period says', () => {
    const none = { numerator: null, denominator: null, value: null, evidence: 'TOO_FEW' as const };
    const multiples = multiplesOf([
      point('A', '2024', { evidence: 'ABOVE' }),
      point('B', '2024'),
      point('C', '2024', { evidence: 'TOO_FEW', value: null }),
      point('D', '2024', none),
    ]);
    expect(multiplesSentence(multiples, 108, WORDS, t)).toBe(
      '4 xã, 12 tháng đến 10/2024: 1 cao hơn rõ rệt, 1 chưa đủ căn cứ thống kê, 1 quá ít trẻ để tính tỷ số, 1 chưa có số liệu',
    );
  });

  it('call nothing clear where chance is not weighed', () => {
    const multiples = multiplesOf([
      point('A', '2024', { evidence: 'ABOVE', value: 120 }),
      point('B', '2024', { value: 100 }),
    ]);
    const single = { ...WORDS, judged: false };
    expect(multiplesSentence(multiples, 108, single, t)).toBe(
      '2 xã, 12 tháng đến 10/2024: 1 cao hơn chỉ tiêu, 1 không cao hơn chỉ tiêu',
    );
    expect(multiplesSentence(multiples, null, single, t)).toBe('2 xã, 12 tháng đến 10/2024: 2 có số liệu');
  });
});
