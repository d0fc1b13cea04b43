import { expect, test } from 'vitest';
import { sampleTemplate } from '../testing/samples';
import { besideOf, besideRow, type Beside } from './beside';
import { reportForm } from './report-form';
import { figureColumns, isCounted, keyAt, summedKeys } from './table-shape';

const row = (code: string, label: string, cells: Record<string, string>) => ({
  code,
  labelVi: label,
  labelEn: label,
  cells,
  total: false,
  optional: false,
});

/** Two tables as form 01-DSH has them: what stands at the end of a quarter, and what happened in it. */
const form = reportForm(
  {
    ...sampleTemplate,
    sections: [
      {
        code: 'STOCK',
        kind: 'CELLS',
        titleVi: 'Số có đến cuối quý',
        titleEn: 'Stock',
        rows: [row('HOUSEHOLDS', '1. Tổng số hộ', { TOTAL: 'HOUSEHOLDS.TOTAL' })],
        questions: [],
        columns: ['SAME_PERIOD_LAST_YEAR', 'IN_PERIOD'],
      },
      {
        code: 'FLOW',
        kind: 'CELLS',
        titleVi: 'Số phát sinh',
        titleEn: 'Flow',
        rows: [
          row('LIVE_BIRTHS', '4. Trẻ sinh ra sống', {
            FEMALE: 'LIVE_BIRTHS.FEMALE',
            MALE: 'LIVE_BIRTHS.MALE',
          }),
          row('DEATHS', '5. Người chết', { TOTAL: 'DEATHS.TOTAL' }),
        ],
        questions: [],
        columns: ['IN_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'YEAR_TO_DATE'],
      },
    ],
  },
  [],
  [],
);

test('a table has the columns that its own rows need, and no row of another table', () => {
  const [stock, flow] = form.tables;
  expect(stock && figureColumns(stock)).toEqual(['TOTAL']);
  expect(flow && figureColumns(flow)).toEqual(['MALE', 'FEMALE', 'TOTAL']);
  expect(flow?.rows.map(({ code }) => code)).toEqual(['LIVE_BIRTHS', 'DEATHS']);
  expect(form.cellKeys).toEqual([
    'HOUSEHOLDS.TOTAL',
    'LIVE_BIRTHS.MALE',
    'LIVE_BIRTHS.FEMALE',
    'DEATHS.TOTAL',
  ]);
});

test('a row without sexes is typed where others are added up', () => {
  const [births, deaths] = form.tables[1]?.rows ?? [];
  expect(births && keyAt(births, 'TOTAL')).toBeNull();
  expect(deaths && keyAt(deaths, 'TOTAL')).toBe('DEATHS.TOTAL');
  expect(deaths && keyAt(deaths, 'MALE')).toBeNull();
});

test('numbers of the paper form are not numbered again', () => {
  expect(form.tables.map(isCounted)).toEqual([false, false]);
  expect(
    isCounted({ rows: [{ code: 'A', labelVi: 'Trẻ', labelEn: 'B', cells: [], optional: false, sumOf: [] }] }),
  ).toBe(true);
});

test('columns beside the figures come in one order, whatever the template says first', () => {
  expect(form.tables.map(besideOf)).toEqual([
    ['SAME_PERIOD_LAST_YEAR'],
    ['YEAR_TO_DATE', 'SAME_PERIOD_LAST_YEAR'],
  ]);
});

test('the year to date follows what is typed, and is unknown while a part of it is', () => {
  const known = { yearBefore: 26, yearToDate: 30, samePeriodLastYear: 5, yearPlan: 64, percentOfPlan: 46.9 };
  const report = { columns: { 'DEATHS.TOTAL': known } };
  const flow = form.tables[1];
  const deaths = flow?.rows[1];
  if (!flow || !deaths) throw new Error('The form has no deaths.');
  const shown = (column: Beside, typed: number | null) =>
    besideRow(report, column, flow, deaths, { 'DEATHS.TOTAL': typed }).value;
  expect(shown('YEAR_TO_DATE', 4)).toBe(30);
  expect(shown('YEAR_TO_DATE', 6)).toBe(32);
  expect(shown('YEAR_TO_DATE', null)).toBeNull();
  expect(shown('SAME_PERIOD_LAST_YEAR', null)).toBe(5);
  expect(shown('YEAR_PLAN', null)).toBe(64);
  expect(shown('PERCENT_OF_PLAN', 4)).toBe(46.9);
  expect(shown('PERCENT_OF_PLAN', 6)).toBe(50);
});

test('a row by sex is shown whole, with its parts; what the service does not know is no zero', () => {
  const flow = form.tables[1];
  const births = flow?.rows[0];
  if (!flow || !births) throw new Error('The form has no births.');
  const of = (yearBefore: number | null) => ({
    yearBefore,
    yearToDate: null,
    samePeriodLastYear: null,
    yearPlan: null,
    percentOfPlan: null,
  });
  const report = {
    columns: { LIVE_BIRTHS: of(100), 'LIVE_BIRTHS.MALE': of(55), 'LIVE_BIRTHS.FEMALE': of(45) },
  };
  const typed = { 'LIVE_BIRTHS.MALE': 5, 'LIVE_BIRTHS.FEMALE': 4 };
  expect(besideRow(report, 'YEAR_TO_DATE', flow, births, typed)).toEqual({ value: 109, parts: [60, 49] });
  expect(besideRow(report, 'PERCENT_OF_PLAN', flow, births, typed)).toEqual({ value: null, parts: [] });
  expect(besideRow({ columns: {} }, 'YEAR_TO_DATE', flow, births, typed).value).toBeNull();
});

test('a computed row adds up the rows it names, column by column', () => {
  const { tables } = reportForm(
    {
      ...sampleTemplate,
      sections: [
        {
          code: 'MOVES',
          kind: 'CELLS',
          titleVi: 'Di cư',
          titleEn: 'Moves',
          rows: [
            { ...row('ALL', 'Tổng', {}), sumOf: ['IN', 'OUT'] },
            row('IN', 'Đến', { MALE: 'IN.MALE', FEMALE: 'IN.FEMALE' }),
            row('OUT', 'Đi', { MALE: 'OUT.MALE', FEMALE: 'OUT.FEMALE' }),
          ],
          questions: [],
          columns: [],
        },
      ],
    },
    [],
    [],
  );
  const [table] = tables;
  const [all, moved] = table?.rows ?? [];
  if (!table || !all || !moved) throw new Error('The form has no rows.');
  expect(summedKeys(table, all, 'MALE')).toEqual(['IN.MALE', 'OUT.MALE']);
  expect(summedKeys(table, all, 'TOTAL')).toEqual(['IN.MALE', 'IN.FEMALE', 'OUT.MALE', 'OUT.FEMALE']);
  expect(summedKeys(table, moved, 'MALE')).toEqual([]);
});
