import { formatNumber } from '@/lib/format';
import { comparatorWords } from '@/i18n/comparator-words';
import type { Translate } from '@/i18n/translate';
import type { useFormat } from '@/i18n/use-format';
import type { Assessment, Target } from '../api/targets';
import type { Wording } from './assessment-words';

interface Formatting {
  t: Translate;
  format: ReturnType<typeof useFormat>;
}

/** "Năm 2023: 109,8 (nguồn: …)". */
export function baselineWords(
  { value, numerator, denominator, period, source }: NonNullable<Target['baseline']>,
  { t, format }: Formatting,
): string {
  const counts = [numerator, denominator].flatMap((each) => each ?? []).map((each) => format.number(each));
  const level = typeof value === 'number' ? format.number(value, 4) : counts.join('/');
  return [
    [format.period(period), level].filter((each) => each !== '').join(': '),
    source && t('targetPage.baselineSource', { source }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "Năm 2022: không quá 109", a line a year. */
export function milestoneWords(
  { milestones, effectiveComparator }: Pick<Target, 'milestones' | 'effectiveComparator'>,
  wording: Wording,
): string[] {
  return milestones.map(({ year, value, upperValue, comparator, text }) => {
    const level = comparatorWords(
      comparator ?? effectiveComparator,
      { value, upperValue: upperValue ?? null },
      wording,
    );
    // A year is no amount: it is never grouped.
    return wording.t('targetPage.milestone', {
      year: String(year),
      level: [level, text && `“${text}”`].filter(Boolean).join(' – '),
    });
  });
}

/** What the figures of the period were compared with, where it is not the target's own level. */
export function levelOf(
  { comparator, value, upperValue, milestoneYear }: NonNullable<Assessment['level']>,
  wording: Wording,
): string {
  const level =
    comparatorWords(comparator, { value, upperValue }, wording) ?? formatNumber(value, wording.language, 4);
  return milestoneYear === null
    ? wording.t('targetPage.judgedAllocated', { level })
    : wording.t('targetPage.judgedMilestone', { level, year: String(milestoneYear) });
}
