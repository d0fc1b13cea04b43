import { describe, expect, it } from 'vitest';
import { deadlineDraft, deadlineFault, deadlineOf, usualDeadline } from './deadline-draft';
import { periodOf, periodsOf } from './periods';
import { addedTier, bodyOf, emptySeries, faultsOf, type SeriesDraft } from './series-draft';

const KIEN_HAI = { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' };
const STATIONS = { code: 'TYT-XA-KIEN-HAI', name: 'Trạm Y tế các xã (huyện Kiên Hải)' };

function whole(): SeriesDraft {
  const empty = emptySeries(KIEN_HAI, '2024-11-18');
  return {
    ...empty,
    code: 'KIEN-HAI-QUY',
    nameVi: 'Báo cáo sinh hằng quý',
    nameEn: 'Quarterly report of births',
    template: 'BIRTHS-QUARTER',
    tiers: empty.tiers.map((tier) => ({ ...tier, from: STATIONS })),
  };
}

describe('a series to be set up', () => {
  it('begins with the period of today, its owner as the receiver', () => {
    const draft = emptySeries(KIEN_HAI, '2024-11-18');
    expect(draft.firstPeriod).toBe('2024-Q4');
    expect(draft.tiers.map(({ to }) => to)).toEqual([KIEN_HAI]);
  });

  it('names all that is missing by its field', () => {
    expect([...faultsOf(emptySeries(null, '2024-11-18')).entries()]).toEqual([
      ['code', 'required'],
      ['nameVi', 'required'],
      ['nameEn', 'required'],
      ['template', 'required'],
      ['owner', 'chooseUnit'],
      ['tiers/0/from', 'chooseUnit'],
      ['tiers/0/to', 'chooseUnit'],
    ]);
  });

  it('names what is wrong', () => {
    const draft: SeriesDraft = {
      ...whole(),
      code: 'kien hai',
      lastPeriod: '2024-Q3',
      periodStartDay: '29',
      opensAfterDays: 'mai',
      tiers: [
        { ...addedTier(undefined), from: STATIONS, to: KIEN_HAI, deadline: { ...usualDeadline, days: '' } },
      ],
    };
    expect([...faultsOf(draft).entries()]).toEqual([
      ['code', 'codeFault'],
      ['lastPeriod', 'lastBeforeFirst'],
      ['periodStartDay', 'numberFault'],
      ['opensAfterDays', 'numberFault'],
      ['tiers/0/deadline', 'daysFault'],
    ]);
  });

  it('is sent as the service takes it', () => {
    expect(faultsOf(whole()).size).toBe(0);
    expect(bodyOf(whole())).toEqual({
      code: 'KIEN-HAI-QUY',
      nameVi: 'Báo cáo sinh hằng quý',
      nameEn: 'Quarterly report of births',
      template: 'BIRTHS-QUARTER',
      periodType: 'QUARTER',
      firstPeriod: '2024-Q4',
      lastPeriod: null,
      owner: 'TTYT-KIEN-HAI',
      opensOn: null,
      opensAfterDays: 1,
      dataCutOffOn: null,
      periodStartDay: 1,
      leaderApproval: false,
      tiers: [
        {
          from: 'TYT-XA-KIEN-HAI',
          via: null,
          to: 'TTYT-KIEN-HAI',
          otherRecipients: [],
          mode: null,
          deadline: {
            kind: 'DAYS_FROM_PERIOD_END',
            date: null,
            days: 5,
            workingDays: true,
            boundary: 'ON_OR_BEFORE',
            sourceText: null,
          },
        },
      ],
    });
  });

  it('continues with the receiver of the step below', () => {
    expect(addedTier(whole().tiers[0]).from).toEqual(KIEN_HAI);
  });
});

describe('a deadline', () => {
  it.each([
    [{ kind: 'FIXED_DATE' }, 'dateMissing'],
    [{ kind: 'FIXED_DATE', date: '2024-11-20' }, null],
    [{ days: '-6' }, null],
    [{ days: '−6' }, null],
    [{ days: '367' }, 'daysFault'],
    [{ days: '1,5' }, 'daysFault'],
    [{ kind: 'DAY_OF_MONTH', days: '32' }, 'dayOfMonthFault'],
    [{ kind: 'DAY_OF_MONTH', days: '31' }, null],
    [{ kind: 'UNSET', days: '' }, null],
  ] as const)('%o: %s', (given, fault) => {
    expect(deadlineFault({ ...usualDeadline, ...given })).toBe(fault);
  });

  it('sends nothing that does not belong to its kind', () => {
    const typed = { ...usualDeadline, date: '2024-11-20', sourceText: ' trước ngày 20/11/2024 ' };
    expect(deadlineOf({ ...typed, kind: 'FIXED_DATE', boundary: 'BEFORE' })).toEqual({
      kind: 'FIXED_DATE',
      date: '2024-11-20',
      days: null,
      workingDays: false,
      boundary: 'BEFORE',
      sourceText: 'trước ngày 20/11/2024',
    });
  });

  it('comes back as it was', () => {
    const sent = deadlineOf({ ...usualDeadline, days: '15', workingDays: false });
    expect(deadlineOf(deadlineDraft(sent))).toEqual(sent);
  });
});

describe('periods', () => {
  it.each([
    ['MONTH', '2024-11'],
    ['QUARTER', '2024-Q4'],
    ['HALF', '2024-H2'],
    ['NINE_MONTHS', '2024-9M'],
    ['YEAR', '2024'],
  ] as const)('%s of 18/11/2024 is %s', (kind, period) => {
    expect(periodOf(kind, '2024-11-18')).toBe(period);
    expect(periodsOf(kind, 2024, 2024)).toContain(period);
  });

  it('follow each other through the years', () => {
    expect(periodsOf('HALF', 2024, 2025)).toEqual(['2024-H1', '2024-H2', '2025-H1', '2025-H2']);
  });
});
