import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { ScheduleRule } from '../api/types';
import { ruleWords, scheduleWords } from './schedule-words';

const vietnamese = { t: translator(vi, 'vi'), language: 'vi' as const };
const english = { t: translator(en, 'en'), language: 'en' as const };

const rule = (given: Partial<ScheduleRule>): ScheduleRule => ({
  kind: 'UNSCHEDULED',
  start: null,
  end: null,
  month: null,
  observance: null,
  tentative: false,
  durationDays: null,
  ...given,
});

const POPULATION_DAY = {
  code: 'WORLD-POPULATION-DAY',
  nameVi: 'Ngày Dân số thế giới',
  nameEn: 'World Population Day',
  day: 11,
  month: 7,
};

describe('a rule of a schedule', () => {
  it.each<[Partial<ScheduleRule>, string, string]>([
    [
      { kind: 'ONCE', start: '2024-07-15', end: '2024-07-15', tentative: true, durationDays: 1 },
      'Ngày 15/07/2024 (dự kiến)',
      'On 15/07/2024 (tentative)',
    ],
    [
      { kind: 'ONCE', start: '2024-07-15', durationDays: 3 },
      '3 ngày, từ 15/07/2024',
      'Days: 3, from 15/07/2024',
    ],
    [{ kind: 'ONCE' }, 'Một lần', 'Once'],
    [
      { kind: 'RANGE', start: '2021-01-01', end: '2025-12-31' },
      'Từ năm 2021 đến năm 2025',
      'From 2021 to 2025',
    ],
    [{ kind: 'RANGE', start: '2024-01-01', end: '2024-12-31' }, 'Trong năm 2024', 'In 2024'],
    [
      { kind: 'RANGE', start: '2024-03-01', end: '2024-04-15' },
      'Từ 01/03/2024 đến 15/04/2024',
      'From 01/03/2024 to 15/04/2024',
    ],
    [{ kind: 'RANGE', end: '2024-04-15' }, 'Đến 15/04/2024', 'Until 15/04/2024'],
    [{ kind: 'YEARLY' }, 'Hằng năm', 'Every year'],
    [{ kind: 'YEARLY_IN_MONTH', month: 1 }, 'Tháng 1 hằng năm', 'Every year in month 1'],
    [{ kind: 'MONTHLY' }, 'Hằng tháng', 'Every month'],
    [{ kind: 'QUARTERLY' }, 'Hằng quý', 'Every quarter'],
    [
      { kind: 'ON_OBSERVANCE', observance: POPULATION_DAY },
      'Ngày Dân số thế giới (11/7)',
      'World Population Day (11/7)',
    ],
    [{ kind: 'AFTER_ACTIVITY' }, 'Sau khi kết thúc các hoạt động', 'After activities have ended'],
    [{ kind: 'CONTINUOUS' }, 'Thường xuyên', 'Continuously'],
    [{ kind: 'ON_DEMAND' }, 'Theo yêu cầu', 'On demand'],
    [{ kind: 'UNSCHEDULED' }, 'Văn bản không ấn định thời gian', 'The document sets no time'],
  ])('%o has words in both languages', (given, inVietnamese, inEnglish) => {
    expect(ruleWords(rule(given), vietnamese)).toBe(inVietnamese);
    expect(ruleWords(rule(given), english)).toBe(inEnglish);
  });
});

describe('the time of an activity', () => {
  it('is the document’s own words where it has them', () => {
    const schedule = {
      text: 'Hàng tháng và sau khi kết thúc các hoạt động',
      rules: [rule({ kind: 'MONTHLY' })],
    };
    expect(scheduleWords(schedule, vietnamese)).toBe('Hàng tháng và sau khi kết thúc các hoạt động');
  });

  it('says what all rules mean together otherwise', () => {
    const rules = [rule({ kind: 'MONTHLY' }), rule({ kind: 'AFTER_ACTIVITY' })];
    expect(scheduleWords({ text: null, rules }, vietnamese)).toBe(
      'Hằng tháng; Sau khi kết thúc các hoạt động',
    );
    expect(scheduleWords({ text: null, rules: [] }, vietnamese)).toBe('Văn bản không ấn định thời gian');
  });
});
