import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { coverageOf, coverageSentence } from './coverage';
import type { TrendPoint } from './trend';

const t = translator(vi, 'vi');

const point = (code: string, boys: number | null): TrendPoint => ({
  area: { code, name: code },
  period: '2024',
  boys,
  girls: boys,
  value: null,
  lower: null,
  upper: null,
  evidence: null,
  received: 0,
  expected: 0,
});

it('counts the areas that have figures at all', () => {
  expect(coverageOf([point('a', 3), point('a', null), point('b', null), point('c', 0)])).toEqual({
    reporting: 2,
    total: 3,
  });
});

it('warns that a part does not stand for the whole', () => {
  expect(coverageSentence({ reporting: 1, total: 15 }, 1, 2, t)).toBe(
    'Mới có 1/15 huyện, không đại diện toàn tỉnh.',
  );
  expect(coverageSentence({ reporting: 4, total: 4 }, 2, 3, t)).toBe('Có số liệu của đủ 4/4 xã.');
  expect(coverageSentence({ reporting: 0, total: 0 }, 3, 3, t)).toBeNull();
});
