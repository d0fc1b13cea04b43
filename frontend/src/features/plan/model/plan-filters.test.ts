import { expect, it } from 'vitest';
import { filtersOf, yearChoices } from './plan-filters';

it('reads the filters of an address and leaves out what is none', () => {
  expect(filtersOf({ q: 'kien hai', year: '2024', type: 'ANNUAL', sort: 'title', tab: 'x' })).toEqual({
    q: 'kien hai',
    year: 2024,
    type: 'ANNUAL',
    sort: 'title',
  });
  expect(
    filtersOf({ q: '', year: '20x4', type: 'SECRET', level: 'WARD', status: 'LOST', sort: 'x' }),
  ).toEqual({});
});

it('offers the coming year first', () => {
  expect(yearChoices('2024-11-18', 2022)).toEqual(['2025', '2024', '2023', '2022']);
});
