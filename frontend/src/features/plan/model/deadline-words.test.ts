import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { ReportingDuty, Series } from '../api/types';
import { dutyDueWords, tierDueWords } from './deadline-words';

const t = translator(vi, 'vi');

const duty = (given: Partial<ReportingDuty>): ReportingDuty => ({
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
  series: null,
  version: 0,
  ...given,
});

describe('when a report of the plan is due', () => {
  it.each<[Partial<ReportingDuty>, string]>([
    [{ dueOn: '2024-11-20', dueText: 'trước ngày 20/11/2024', frequency: ['ONCE'] }, 'trước ngày 20/11/2024'],
    [{}, 'chưa ấn định thời hạn'],
    [{ dueText: 'định kỳ', frequency: ['PERIODIC'] }, '“định kỳ” – chưa ấn định thời hạn'],
    [
      { dueText: 'theo yêu cầu của các cấp', frequency: ['MONTHLY', 'QUARTERLY', 'YEARLY'] },
      '“theo yêu cầu của các cấp” – chưa ấn định thời hạn; hằng tháng; hằng quý; hằng năm',
    ],
  ])('%o', (given, words) => {
    expect(dutyDueWords(duty(given), t)).toBe(words);
  });

  it('has English words', () => {
    expect(dutyDueWords(duty({}), translator(en, 'en'))).toBe('no deadline set');
  });
});

describe('the deadline of a tier', () => {
  const deadline = (given: Partial<Series['tiers'][number]['deadline']>) => ({
    kind: 'UNSET' as const,
    date: null,
    days: null,
    workingDays: false,
    boundary: 'BEFORE' as const,
    sourceText: null,
    ...given,
  });

  it.each<[Partial<Series['tiers'][number]['deadline']>, string]>([
    [{ kind: 'FIXED_DATE', date: '2024-11-20' }, 'trước ngày 20/11/2024'],
    [{ kind: 'FIXED_DATE', date: '2024-11-20', boundary: 'ON_OR_BEFORE' }, 'chậm nhất ngày 20/11/2024'],
    [{ kind: 'DAYS_FROM_PERIOD_END', days: 5, workingDays: true }, 'trong 5 ngày làm việc sau khi hết kỳ'],
    [{ kind: 'DAYS_FROM_PERIOD_END', days: 15 }, 'trong 15 ngày sau khi hết kỳ'],
    [{ kind: 'DAYS_FROM_PERIOD_END', days: -6 }, '6 ngày trước khi hết kỳ'],
    [{ kind: 'DAY_OF_MONTH', days: 5 }, 'ngày 5 hằng tháng'],
    [{ kind: 'UNSET', sourceText: 'theo quy định' }, '“theo quy định” – chưa ấn định thời hạn'],
    [{ kind: 'UNSET' }, 'chưa ấn định thời hạn'],
  ])('%o', (given, words) => {
    expect(tierDueWords(deadline(given), t)).toBe(words);
  });
});
