import { expect, it } from 'vitest';
import { linkedSeries, receiptByPeriod, receiptWindow } from './receipt';

const SERIES = { code: 'SRB-ANNUAL', nameVi: 'Kết quả năm', nameEn: 'Annual result' };

it('names each linked series once', () => {
  const duty = (series: typeof SERIES | null) => ({
    id: 'd',
    fromText: null,
    from: null,
    toText: null,
    to: [],
    viaText: null,
    via: null,
    dueOn: null,
    dueText: null,
    frequency: [],
    what: 'kết quả',
    series,
    version: 0,
  });
  expect(linkedSeries({ reportingDuties: [duty(SERIES), duty(null), duty(SERIES)] })).toEqual([SERIES]);
});

it('counts units by state, period by period', () => {
  const units = ['HON-TRE', 'LAI-SON', 'AN-SON'].map((code) => ({ code, name: code }));
  const receipt = receiptByPeriod({
    series: SERIES,
    units,
    periods: ['2024-09', '2024-10'],
    cells: ['ACCEPTED', 'SUBMITTED', 'ACCEPTED', 'OVERDUE', 'NO_OBLIGATION', 'OVERDUE'],
    received: 2,
    expected: 5,
    areasReporting: 2,
    areasTotal: 3,
  });
  expect(
    receipt.map(({ period, states }) => [period, states.map((s) => [s.state, s.units.map((u) => u.code)])]),
  ).toEqual([
    ['2024-09', [['ACCEPTED', ['HON-TRE', 'LAI-SON']]]],
    [
      '2024-10',
      [
        ['SUBMITTED', ['HON-TRE']],
        ['OVERDUE', ['LAI-SON', 'AN-SON']],
      ],
    ],
  ]);
});

it('looks over the months of the plan', () => {
  expect(receiptWindow({ periodStart: '2021-01-01', periodEnd: '2025-12-31' })).toEqual([
    '2021-01',
    '2025-12',
  ]);
});
