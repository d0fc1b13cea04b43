import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import type { Activity, ScheduleRule } from '../api/types';

interface Wording {
  t: Translate;
  language: Language;
}

function rangeWords({ start, end }: Pick<ScheduleRule, 'start' | 'end'>, t: Translate): string {
  if (start === null)
    return end === null ? t('plan.when.sometime') : t('plan.when.until', { to: formatDate(end) });
  if (end === null) return t('plan.when.from', { from: formatDate(start) });
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
    return from === to ? t('plan.when.inYear', { year: from }) : t('plan.when.years', { from, to });
  }
  return t('plan.when.range', { from: formatDate(start), to: formatDate(end) });
}

function onceWords(rule: ScheduleRule, t: Translate): string {
  const { start, end, durationDays } = rule;
  if (start === null)
    return durationDays === null ? t('plan.when.once') : t('plan.when.daysOnly', { days: durationDays });
  if (end !== null && end !== start) return rangeWords(rule, t);
  const date = formatDate(start);
  return durationDays !== null && durationDays > 1
    ? t('plan.when.days', { days: durationDays, date })
    : t('plan.when.day', { date });
}

function plainWords(rule: ScheduleRule, { t, language }: Wording): string {
  switch (rule.kind) {
    case 'ONCE':
      return onceWords(rule, t);
    case 'RANGE':
      return rangeWords(rule, t);
    case 'YEARLY_IN_MONTH':
      return rule.month === null
        ? t('plan.when.YEARLY')
        : t('plan.when.yearlyInMonth', { month: String(rule.month) });
    case 'ON_OBSERVANCE':
      return rule.observance === null
        ? t('plan.when.sometime')
        : t('plan.when.observance', {
            name: nameIn(language, rule.observance),
            day: String(rule.observance.day),
            month: String(rule.observance.month),
          });
    case 'YEARLY':
    case 'MONTHLY':
    case 'QUARTERLY':
    case 'AFTER_ACTIVITY':
    case 'CONTINUOUS':
    case 'ON_DEMAND':
    case 'UNSCHEDULED':
      return t(`plan.when.${rule.kind}`);
  }
}

/** One rule of a schedule in words: "Ngày 15/07/2024 (dự kiến)", "Tháng 1 hằng năm". */
export function ruleWords(rule: ScheduleRule, wording: Wording): string {
  const when = plainWords(rule, wording);
  return rule.tentative ? wording.t('plan.when.tentative', { when }) : when;
}

/** The column Thời gian: the document's own words, or what the rules mean where it has none. */
export function scheduleWords({ text, rules }: Activity['schedule'], wording: Wording): string {
  if (text !== null) return text;
  if (rules.length === 0) return wording.t('plan.when.UNSCHEDULED');
  return rules.map((rule) => ruleWords(rule, wording)).join('; ');
}
