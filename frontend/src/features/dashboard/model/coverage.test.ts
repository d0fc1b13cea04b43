import { expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { coverageSentence } from './coverage';

const t = translator(vi, 'vi');

it('warns that a part does not stand for the whole', () => {
  const province = { reporting: 1, total: 15, level: 1, childLevel: 2 };
  expect(coverageSentence(province, t)).toBe('Mới có 1/15 huyện, không đại diện toàn tỉnh.');
  expect(coverageSentence(province, translator(en, 'en'))).toBe(
    'Only 1/15 districts: does not stand for the whole province.',
  );
});

it('knows provinces without districts', () => {
  expect(coverageSentence({ reporting: 2, total: 102, level: 1, childLevel: 3 }, t)).toBe(
    'Mới có 2/102 xã, không đại diện toàn tỉnh.',
  );
});

it('says that all are there', () => {
  expect(coverageSentence({ reporting: 4, total: 4, level: 2, childLevel: 3 }, t)).toBe(
    'Có số liệu của đủ 4/4 xã.',
  );
});

it('is silent where nothing is divided', () => {
  expect(coverageSentence({ reporting: 1, total: 1, level: 3, childLevel: null }, t)).toBeNull();
  expect(coverageSentence({ reporting: 0, total: 0, level: 2, childLevel: 3 }, t)).toBeNull();
});
