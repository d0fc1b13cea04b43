import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { ReportingDuty } from '../api/types';
import { dutyDueWords } from './deadline-words';

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
