import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { DataElement, Dimension, Indicator } from '../api/types';
import { LIVE_BIRTHS, SEX_RATIO } from '../testing/samples';
import { categoriesOf, splitSentence, splitsOf } from './split';

const category = (code: string, nameVi: string) => ({ code, nameVi, nameEn: code });
const SEX: Dimension = {
  code: 'SEX',
  nameVi: 'Giới tính',
  nameEn: 'Sex',
  categories: [category('MALE', 'Nam'), category('FEMALE', 'Nữ')],
};
const PLACE: Dimension = {
  code: 'PLACE_KIND',
  nameVi: 'Thành thị, nông thôn',
  nameEn: 'Urban, rural',
  categories: [category('URBAN', 'Thành thị'), category('RURAL', 'Nông thôn')],
};

const element = (
  code: string,
  dimension: string,
  parts: string[],
): Pick<DataElement, 'code' | 'disaggregations'> => ({
  code,
  disaggregations: parts.map((part) => ({
    code: part,
    nameVi: part,
    nameEn: part,
    categories: [{ dimension, category: part }],
  })),
});
const ELEMENTS = [
  element('LIVE_BIRTHS', 'SEX', ['MALE', 'FEMALE']),
  element('THIRD', 'SEX', ['MALE', 'FEMALE']),
  element('POPULATION', 'PLACE_KIND', ['URBAN', 'RURAL']),
  { code: 'USERS', disaggregations: [{ code: 'TOTAL', nameVi: '', nameEn: '', categories: [] }] },
];

const term = (...cells: string[]): Indicator['numerator'] => ({
  ...SEX_RATIO.numerator,
  parts: cells.map((cell) => ({ cell, weight: 1 })),
});
const splits = (numerator: Indicator['numerator'], denominator: Indicator['denominator']) =>
  splitsOf({ numerator, denominator }, ELEMENTS, [SEX, PLACE]).map(({ code }) => code);

it('offers a dimension where all that is counted is of its categories', () => {
  const births = term('LIVE_BIRTHS.MALE', 'LIVE_BIRTHS.FEMALE');
  const third = term('THIRD.MALE', 'THIRD.FEMALE');
  expect(splits(third, births)).toEqual(['SEX']);
  // A rate among all people: below the line nobody is told apart.
  expect(splits(births, term('POPULATION.URBAN', 'POPULATION.RURAL'))).toEqual(['SEX']);
  expect(splits(births, null)).toEqual(['SEX']);
  expect(splits(term('USERS.TOTAL'), null)).toEqual([]);
  expect(splits(term('USERS.TOTAL', 'THIRD.MALE'), null)).toEqual([]);
  expect(splits(third, term('LIVE_BIRTHS.MALE', 'USERS.TOTAL'))).toEqual([]);
});

it('offers none to what compares the categories itself', () => {
  expect(splits(term('LIVE_BIRTHS.MALE'), term('LIVE_BIRTHS.FEMALE'))).toEqual([]);
});

it('says what each category comes to, and where there are no figures', () => {
  const columns = (numerator: (number | null)[]) => ({
    areas: [{ code: '912', name: 'huyện Kiên Hải' }],
    periods: ['2023', '2024'],
    value: numerator,
    numerator,
    denominator: [null, null],
    lower: [null, null],
    upper: [null, null],
    evidence: null,
    comparable: [true, true],
    received: [12, 10],
    expected: [12, 10],
  });
  const categories = categoriesOf(
    {
      indicator: LIVE_BIRTHS,
      split: {
        dimension: SEX,
        parts: [
          { category: category('MALE', 'Nam'), columns: columns([140, 117]) },
          { category: category('FEMALE', 'Nữ'), columns: columns([131, null]) },
        ],
      },
    },
    'vi',
  );
  expect(categories.map(({ area, points }) => [area.name, points.length])).toEqual([
    ['Nam', 2],
    ['Nữ', 2],
  ]);
  expect(
    splitSentence(
      categories,
      { indicator: LIVE_BIRTHS, dimension: SEX, period: 'năm 2024' },
      { t: translator(vi, 'vi'), language: 'vi' },
    ),
  ).toBe('Theo giới tính, năm 2024: Nam 117 trẻ; Nữ chưa có số liệu');
});
