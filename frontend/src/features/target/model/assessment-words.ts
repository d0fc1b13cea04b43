import type { Translate } from '@/i18n/translate';
import { exactText } from '@/lib/exact-decimal';
import { formatDate, formatNumber, formatRatio } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import type { Assessment } from '../api/targets';

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

/** False where something was judged without a figure: done, or in a group of areas. */
export const isCounted = ({
  officialResult,
  value,
  noValueReason,
}: Pick<Assessment, 'officialResult' | 'value' | 'noValueReason'>) =>
  value !== null || noValueReason !== null || (officialResult !== 'MET' && officialResult !== 'NOT_MET');

type Reached = Pick<Assessment, 'value' | 'noValueReason' | 'display'> & {
  published?: Pick<NonNullable<Assessment['published']>, 'value'> | null;
};

/** "110,4", or why there is no value. */
export function reachedWords(
  { value, noValueReason, display, published }: Reached,
  { t, language }: Wording,
): string {
  if (display.hideRatio) return t('target.hidden');
  if (value === null) return t(`target.noValue.${noValueReason ?? 'NO_FIGURES'}`);
  // What was published is said as it was published, with its decimals.
  if (published) return exactText(published.value, language);
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

/** The sentence of the assessment in the reader's language. */
export function sentenceOf(
  { sentenceVi, sentenceEn }: Pick<Assessment, 'sentenceVi' | 'sentenceEn'>,
  language: Language,
): string {
  return nameIn(language, { nameVi: sentenceVi, nameEn: sentenceEn });
}
