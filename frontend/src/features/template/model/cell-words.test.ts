import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { DataElement, Row, Section } from '../api/types';
import { cellName, cellsOf, countedWords } from './cell-words';

const t = translator(vi, 'vi');
const row = {
  code: 'LIVE_BIRTHS',
  labelVi: 'Tổng số trẻ sinh ra sống',
  labelEn: 'All live births',
  cells: { FEMALE: 'LIVE_BIRTHS.FEMALE', MALE: 'LIVE_BIRTHS.MALE' },
  total: true,
  optional: false,
} as Row;
const sections = [{ code: 'BIRTHS', rows: [row] }] as unknown as Section[];

it('puts the cells of a row in the order of the form', () => {
  expect(cellsOf(row).map(({ place }) => place)).toEqual(['MALE', 'FEMALE']);
});

it('calls a cell by its row and column', () => {
  expect(cellName('LIVE_BIRTHS.MALE', sections, t, 'vi')).toBe('Tổng số trẻ sinh ra sống – Nam');
  expect(cellName('DEATHS.TOTAL', sections, t, 'vi')).toBe('DEATHS.TOTAL');
});

it('says what the catalogue counts in it', () => {
  const elements = [
    {
      code: 'LIVE_BIRTHS',
      nameVi: 'Trẻ sinh ra sống',
      nameEn: 'Live births',
      disaggregations: [{ code: 'MALE', nameVi: 'Bé trai', nameEn: 'Boys' }],
    },
  ] as unknown as DataElement[];
  expect(countedWords('LIVE_BIRTHS.MALE', elements, 'vi')).toBe('Trẻ sinh ra sống – Bé trai');
  expect(countedWords('LIVE_BIRTHS.X', elements, 'vi')).toBe('LIVE_BIRTHS.X');
});
