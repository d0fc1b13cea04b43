import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { Analysis } from '../api/types';
import { LIVE_BIRTHS, SEX_RATIO } from '../testing/samples';
import { intervalText, latestSentence, pointsOf, trendSentence, type TrendPoint } from './trend';

const vietnamese = { t: translator(vi, 'vi'), language: 'vi' as const };
const english = { t: translator(en, 'en'), language: 'en' as const };

const KIEN_HAI = { code: '912', name: 'huyện Kiên Hải' };

const point = (over: Partial<TrendPoint> = {}): TrendPoint => ({
  area: KIEN_HAI,
  period: '2024-10',
  numerator: 117,
  denominator: 106,
  value: 110.3774,
  lower: 84.1,
  upper: 144.9,
  evidence: 'INCONCLUSIVE',
  received: 40,
  expected: 40,
  comparable: true,
  ...over,
});

describe('the columns of an answer', () => {
  const analysis: Pick<Analysis, 'columns' | 'indicator'> = {
    indicator: SEX_RATIO,
    columns: {
      areas: [
        { code: 'A', name: 'xã A' },
        { code: 'B', name: 'xã B' },
      ],
      periods: ['2023', '2024'],
      value: [100, null, 120, 90],
      numerator: [30, 0, 12, 45],
      denominator: [30, 0, 10, 50],
      lower: [58, null, 47, 59],
      upper: [170, null, 310, 137],
      evidence: ['INCONCLUSIVE', 'TOO_FEW', 'TOO_FEW', 'INCONCLUSIVE'],
      comparable: [true, true, true, false],
      received: [12, 0, 12, 10],
      expected: [12, 12, 12, 10],
    },
  };

  it('become points area by area; too few births give counts without a ratio', () => {
    const points = pointsOf(analysis);
    expect(points.map(({ area, period, value, lower }) => [area.code, period, value, lower])).toEqual([
      ['A', '2023', 100, 58],
      ['A', '2024', null, null],
      ['B', '2023', null, null],
      ['B', '2024', 90, 59],
    ]);
    expect(points[2]).toMatchObject({ numerator: 12, denominator: 10 });
    expect(points.map(({ comparable }) => comparable)).toEqual([true, true, true, false]);
  });
});

describe('the title of the trend', () => {
  it('counts what is drawn', () => {
    const points = [point({ value: 107.9 }), point({ value: 110.4 }), point({ value: null, lower: null })];
    expect(trendSentence(points, 108, 'rolling', vietnamese)).toBe(
      '1/2 kỳ cao hơn 108; chưa kỳ nào khác biệt rõ rệt',
    );
    expect(trendSentence(points, 108, 'rolling', english)).toBe(
      '1 of 2 periods above 108; none clearly different',
    );
  });

  it('names clear differences, but never of single months', () => {
    const clear = [point({ evidence: 'ABOVE', value: 200 }), point({ evidence: 'BELOW', value: 80 })];
    expect(trendSentence(clear, 108, 'year', vietnamese)).toMatch('1 kỳ cao hơn, 1 kỳ thấp hơn rõ rệt');
    expect(trendSentence([point({ evidence: 'ABOVE' })], 108, 'year', vietnamese)).toMatch(
      '1 kỳ cao hơn rõ rệt',
    );
    expect(trendSentence([point({ evidence: 'BELOW' })], 108, 'year', vietnamese)).toMatch(
      '1 kỳ thấp hơn rõ rệt',
    );
    expect(trendSentence(clear, 108, 'month', vietnamese)).toMatch('chưa kỳ nào khác biệt rõ rệt');
  });

  it('says when there is nothing to say', () => {
    const none = [point({ value: null })];
    expect(trendSentence(none, 108, 'rolling', vietnamese)).toBe('Chưa đủ 12 tháng số liệu');
    expect(trendSentence(none, 108, 'month', vietnamese)).toBe('Chưa có số liệu');
    expect(trendSentence([point({ value: null, comparable: false })], 108, 'month', vietnamese)).toBe(
      'Không so sánh được trên địa giới này',
    );
    expect(trendSentence([point()], null, 'rolling', vietnamese)).toMatch('chưa đặt chỉ tiêu');
  });
});

describe('the newest figures', () => {
  const label = () => '12 tháng đến Tháng 10/2024';

  it('stand in one sentence', () => {
    expect(latestSentence([point()], 108, label, vietnamese, SEX_RATIO)).toBe(
      '12 tháng đến Tháng 10/2024: 117 bé trai, 106 bé gái, tỷ số 110,4 (84,1–144,9). Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn 108.',
    );
  });

  it('give counts alone where too few were born', () => {
    const few = point({
      numerator: 5,
      denominator: 0,
      value: null,
      lower: null,
      upper: null,
      evidence: 'TOO_FEW',
    });
    expect(latestSentence([few], 108, label, vietnamese, SEX_RATIO)).toBe(
      '12 tháng đến Tháng 10/2024: 5 bé trai, 0 bé gái. Quá ít trẻ để tính tỷ số.',
    );
  });

  it('skip periods without figures', () => {
    const empty = point({ numerator: null, denominator: null, value: null });
    expect(latestSentence([point(), empty], 108, label, vietnamese, SEX_RATIO)).toMatch('117 bé trai');
    expect(latestSentence([empty], 108, label, vietnamese, SEX_RATIO)).toBeNull();
  });

  it('say that there is no target', () => {
    expect(latestSentence([point()], null, label, vietnamese, SEX_RATIO)).toMatch('Không có chỉ tiêu để so');
  });
});

describe('an indicator that does not vary by chance', () => {
  it('keeps its value however little was counted', () => {
    const [point] = pointsOf({
      indicator: LIVE_BIRTHS,
      columns: {
        areas: [KIEN_HAI],
        periods: ['2024'],
        value: [12],
        numerator: [12],
        denominator: [null],
        lower: [null],
        upper: [null],
        evidence: null,
        comparable: [true],
        received: [4],
        expected: [4],
      },
    });
    expect(point).toMatchObject({ value: 12, numerator: 12, denominator: null, evidence: null });
  });

  it('is compared with its target without calling anything clear', () => {
    const points = [
      point({ value: 12, evidence: null, lower: null, upper: null }),
      point({ value: 20, evidence: null, lower: null, upper: null }),
    ];
    expect(trendSentence(points, 15, 'year', vietnamese)).toBe('1/2 kỳ cao hơn 15');
    expect(latestSentence(points, 15, () => 'Năm 2024', vietnamese, LIVE_BIRTHS)).toBe('Năm 2024: 20 trẻ.');
  });
});

it('says an open interval in words', () => {
  expect(intervalText({ lower: 91.6, upper: null }, vietnamese)).toBe('(91,6–không giới hạn)');
  expect(intervalText({ lower: null, upper: null }, vietnamese)).toBeNull();
});
