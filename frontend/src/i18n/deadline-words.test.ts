import { describe, expect, it } from 'vitest';
import { tierDueWords, type TierDeadline } from './deadline-words';
import { translator } from './translate';
import { vi } from './vi';

const t = translator(vi, 'vi');

describe('the deadline of a tier', () => {
  const deadline = (given: Partial<TierDeadline>) => ({
    kind: 'UNSET' as const,
    date: null,
    days: null,
    workingDays: false,
    boundary: 'BEFORE' as const,
    sourceText: null,
    ...given,
  });

  it.each<[Partial<TierDeadline>, string]>([
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
