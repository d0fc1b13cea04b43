import { expect, test } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { Series } from '../api/types';
import { changeBody, changeFaults, changeOf } from './change-draft';
import { seriesDifferences } from './series-differences';

const unit = (code: string) => ({ code, name: `Đơn vị ${code}` });

const SERIES: Series = {
  code: 'KIEN-HAI-THANG',
  nameVi: 'Báo cáo tháng',
  nameEn: 'Monthly report',
  template: 'BIRTHS-MONTH',
  periodType: 'MONTH',
  firstPeriod: '2024-01',
  lastPeriod: null,
  plan: null,
  owner: unit('TTYT'),
  opensOn: null,
  opensAfterDays: 1,
  dataCutOffOn: null,
  dataCutOffAfterDays: -2,
  periodStartDay: 15,
  leaderApproval: true,
  tiers: [
    {
      position: 1,
      from: unit('TRAM'),
      via: unit('PHONG'),
      to: unit('TTYT'),
      otherRecipients: [unit('SO')],
      mode: 'DIRECT',
      deadline: {
        kind: 'DAYS_FROM_PERIOD_END',
        date: null,
        days: 5,
        workingDays: true,
        boundary: 'ON_OR_BEFORE',
        sourceText: null,
      },
      slackDays: null,
      slackWorkingDays: null,
      tight: false,
    },
  ],
  fillsFrom: null,
  allowedActions: ['EDIT', 'END', 'REMIND'],
};

test('a series that is not touched is sent back as it stands', () => {
  const draft = { ...changeOf(SERIES, '2024-11-18'), reason: ' Tỉnh yêu cầu ' };
  expect(changeFaults(draft).size).toBe(0);
  expect(changeBody(draft)).toEqual({
    from: '2024-11-18',
    reason: 'Tỉnh yêu cầu',
    nameVi: 'Báo cáo tháng',
    nameEn: 'Monthly report',
    opensOn: null,
    opensAfterDays: 1,
    dataCutOffOn: null,
    dataCutOffAfterDays: -2,
    leaderApproval: true,
    tiers: [
      {
        from: 'TRAM',
        via: 'PHONG',
        to: 'TTYT',
        otherRecipients: ['SO'],
        mode: 'DIRECT',
        deadline: SERIES.tiers[0]?.deadline,
      },
    ],
  });
});

test('a change needs a day and a reason, and days within bounds', () => {
  const draft = {
    ...changeOf(SERIES, '2024-11-18'),
    from: null,
    cutOff: 'AFTER' as const,
    dataCutOffAfterDays: 'hai',
    opens: 'ON' as const,
  };
  expect([...changeFaults(draft)]).toEqual([
    ['from', 'dateMissing'],
    ['reason', 'required'],
    ['opensOn', 'dateMissing'],
    ['dataCutOffAfterDays', 'numberFault'],
  ]);
});

test('only what is other is named, with what it was', () => {
  const [tier] = SERIES.tiers;
  const after: Series = {
    ...SERIES,
    dataCutOffAfterDays: null,
    tiers: tier ? [{ ...tier, deadline: { ...tier.deadline, days: 3 } }] : [],
  };
  const found = seriesDifferences(SERIES, after, translator(vi, 'vi'), (day) => day);
  expect(found.map(({ name }) => name)).toEqual(['Ngày chốt số liệu', 'Bậc 1, Thời hạn']);
  expect(found[0]).toMatchObject({ before: '-2 ngày sau khi hết kỳ', after: 'Hết ngày cuối kỳ' });
});
