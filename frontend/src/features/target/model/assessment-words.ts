import type { Translate } from '@/i18n/translate';
import { formatDate, formatNumber, formatRatio } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import type { Assessment, Target } from '../api/targets';

export interface Wording {
  t: Translate;
  language: Language;
}

/** "Chưa đạt (tạm tính)". */
export function officialWords(
  { officialResult, provisional }: Pick<Assessment, 'officialResult' | 'provisional'>,
  t: Translate,
): string {
  const word = t(`target.official.${officialResult}`);
  return provisional ? t('target.provisionalWord', { word }) : word;
}

/** "Tạm tính đến 31/10/2024"; null once the result is final. */
export function provisionalWords(
  { provisional, provisionalUntil }: Pick<Assessment, 'provisional' | 'provisionalUntil'>,
  t: Translate,
): string | null {
  if (!provisional) return null;
  return provisionalUntil === null
    ? t('target.provisional')
    : t('target.provisionalUntil', { date: formatDate(provisionalUntil) });
}

/** "(84,1–144,9)"; null where there is no interval. An open end is said in words. */
export function intervalWords(interval: Assessment['interval'], { t, language }: Wording): string | null {
  if (interval === null || interval.lower === null) return null;
  return t('target.interval', {
    lower: formatRatio(interval.lower, language),
    upper: interval.upper === null ? t('target.openUpper') : formatRatio(interval.upper, language),
  });
}

/** "117/106". */
export function partsWords(parts: Assessment['parts'], language: Language): string | null {
  if (parts === null || parts.numerator === null || parts.denominator === null) return null;
  return `${formatNumber(parts.numerator, language)}/${formatNumber(parts.denominator, language)}`;
}

type Reached = Pick<Assessment, 'value' | 'noValueReason' | 'display'>;

/** "110,4", or why there is no value. */
export function reachedWords({ value, noValueReason, display }: Reached, { t, language }: Wording): string {
  if (display.hideRatio) return t('target.hidden');
  if (value === null) return t(`target.noValue.${noValueReason ?? 'NO_FIGURES'}`);
  return formatRatio(value, language);
}

/** "110,4 (84,1–144,9)", or why there is no value. */
export function valueWords(assessment: Reached & Pick<Assessment, 'interval'>, wording: Wording): string {
  const reached = reachedWords(assessment, wording);
  if (assessment.display.hideRatio || assessment.value === null) return reached;
  return [reached, intervalWords(assessment.interval, wording)].filter(Boolean).join(' ');
}

/** "đầy đủ (4/4 xã)"; null where nothing is expected. */
export function completenessWords(
  { completeness }: Pick<Assessment, 'completeness'>,
  t: Translate,
): string | null {
  if (completeness === null) return null;
  const { received, expected, areasReporting, areasTotal, areaLevel } = completeness;
  const complete = received >= expected && areasReporting >= areasTotal;
  return t(complete ? 'target.areas' : 'target.areasMissing', {
    reporting: areasReporting,
    total: areasTotal,
    level: t(`target.level.${areaLevel}`),
  });
}

/** "không quá 108"; null for a comparison that counts nothing. */
export function comparatorWords(
  comparator: Target['effectiveComparator'],
  { value, upperValue }: Pick<Target, 'value' | 'upperValue'>,
  { t, language }: Wording,
): string | null {
  if (comparator === null) return null;
  if (comparator === 'DONE') return t('target.comparator.DONE');
  if (value === null) return null;
  const words = { value: formatNumber(value, language) };
  return comparator === 'BETWEEN'
    ? t('target.comparator.BETWEEN', { ...words, upper: formatNumber(upperValue ?? value, language) })
    : t(`target.comparator.${comparator}`, words);
}

/** The sentence of the assessment in the reader's language. */
export function sentenceOf(
  { sentenceVi, sentenceEn }: Pick<Assessment, 'sentenceVi' | 'sentenceEn'>,
  language: Language,
): string {
  return nameIn(language, { nameVi: sentenceVi, nameEn: sentenceEn });
}
