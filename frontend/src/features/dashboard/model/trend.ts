import type { Translate } from '@/i18n/translate';
import { formatNumber, formatRatio } from '@/lib/format';
import type { Language } from '@/lib/language';
import type { Analysis, Indicator } from '../api/types';
import { valueText } from './indicator-words';

type Evidence = NonNullable<Analysis['columns']['evidence']>[number];
export type View = 'rolling' | 'month' | 'quarter' | 'toDate' | 'year' | 'years3';
export const VIEWS: readonly View[] = ['rolling', 'month', 'quarter', 'toDate', 'year', 'years3'];
/** Over less than a year the births of a place are too few for a judgement. */
const JUDGED: readonly View[] = ['rolling', 'year', 'years3'];
export const isJudged = (view: View) => JUDGED.includes(view);

/** One place in one period; absent figures are null, never zero. */
export interface TrendPoint {
  area: { code: string; name: string };
  period: string;
  /** What is counted above the line: boys of a sex ratio. */
  numerator: number | null;
  /** Below the line: girls; null also where an indicator is a plain number. */
  denominator: number | null;
  /** Null where there is none or where too few births were counted to give one. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  evidence: Evidence | null;
  received: number;
  expected: number;
  /** False where figures cannot be carried over to the map. */
  comparable: boolean;
}

/** Fewer births than this give counts without a ratio. */
const FEWEST = 30;

/** The columns of an answer as points, area by area. */
export function pointsOf({ columns, indicator }: Pick<Analysis, 'columns' | 'indicator'>): TrendPoint[] {
  const { areas, periods } = columns;
  const byChance = indicator.chance === 'BINOMIAL';
  return areas.flatMap((area, a) =>
    periods.map((period, p) => {
      const at = a * periods.length + p;
      const evidence = columns.evidence?.[at] ?? null;
      const numerator = columns.numerator[at] ?? null;
      const denominator = columns.denominator[at] ?? null;
      const withheld =
        byChance && numerator !== null && denominator !== null && numerator + denominator < FEWEST;
      const value = columns.value[at] ?? null;
      return {
        area,
        period,
        numerator,
        denominator,
        value: withheld ? null : value,
        lower: withheld || value === null ? null : (columns.lower[at] ?? null),
        upper: withheld || value === null ? null : (columns.upper[at] ?? null),
        evidence: withheld ? 'TOO_FEW' : evidence,
        received: columns.received[at] ?? 0,
        expected: columns.expected[at] ?? 0,
        comparable: columns.comparable[at] ?? true,
      };
    }),
  );
}

interface Wording {
  t: Translate;
  language: Language;
}

/** What the chart says, computed from what it shows: it can never disagree with the drawing. */
export function trendSentence(
  points: readonly TrendPoint[],
  target: number | null,
  view: View,
  { t, language }: Wording,
): string {
  const shown = points.filter(({ value }) => value !== null);
  if (shown.length === 0 && points.some(({ evidence }) => evidence === 'TOO_FEW')) {
    return t('dashboard.sentenceFew');
  }
  if (shown.length === 0 && points.some(({ comparable }) => !comparable)) {
    return t('dashboard.sentenceNotComparable');
  }
  if (shown.length === 0)
    return t(view === 'rolling' ? 'dashboard.sentenceNone' : 'dashboard.sentenceNoneMonth');
  if (target === null) return t('dashboard.sentenceAboveNoTarget', { count: shown.length });
  const above = shown.filter(({ value }) => value !== null && value > target).length;
  const counted = { above, count: shown.length, target: formatNumber(target, language) };
  // Only what varies by chance can be called clear or not.
  return shown.every(({ evidence }) => evidence === null || evidence === 'NOT_APPLICABLE')
    ? t('dashboard.sentenceHigher', counted)
    : t('dashboard.sentenceAbove', { ...counted, clear: clearWords(shown, view, t) });
}

function clearWords(points: readonly TrendPoint[], view: View, t: Translate): string {
  const count = (evidence: Evidence) =>
    // A single month proves nothing, whatever its figures.
    !isJudged(view) ? 0 : points.filter((point) => point.evidence === evidence).length;
  const [above, below] = [count('ABOVE'), count('BELOW')];
  if (above > 0 && below > 0) return t('dashboard.clearBoth', { above, below });
  if (above > 0) return t('dashboard.clearAbove', { count: above });
  if (below > 0) return t('dashboard.clearBelow', { count: below });
  return t('dashboard.clearNone');
}

/** "(84,1–144,9)"; null where there is no interval. */
export function intervalText(
  { lower, upper }: Pick<TrendPoint, 'lower' | 'upper'>,
  { t, language }: Wording,
): string | null {
  if (lower === null) return null;
  return t('dashboard.interval', {
    lower: formatRatio(lower, language),
    upper: upper === null ? t('dashboard.openUpper') : formatRatio(upper, language),
  });
}

/** The newest figures in one sentence; null when there are none. `label` is the period in words. */
export function latestSentence(
  points: readonly TrendPoint[],
  target: number | null,
  label: (period: string) => string,
  wording: Wording,
  indicator: Indicator,
): string | null {
  const { t, language } = wording;
  if (indicator.chance !== 'BINOMIAL') {
    const latest = points.findLast(({ value }) => value !== null);
    if (!latest || latest.value === null) return null;
    const value = valueText(latest.value, indicator, language);
    return t('dashboard.latestValue', { period: label(latest.period), value });
  }
  const latest = points.findLast(({ numerator, denominator }) => numerator !== null && denominator !== null);
  if (!latest || latest.numerator === null || latest.denominator === null) return null;
  const counts = { period: label(latest.period), boys: latest.numerator, girls: latest.denominator };
  if (latest.value === null) {
    return t('dashboard.latestFew', { ...counts, evidence: t('dashboard.evidence.TOO_FEW') });
  }
  const against =
    target === null || latest.evidence === null || latest.evidence === 'NOT_APPLICABLE'
      ? t('dashboard.evidence.NONE')
      : latest.evidence === 'TOO_FEW'
        ? t('dashboard.evidence.TOO_FEW')
        : t(`dashboard.evidence.${latest.evidence}`, { target: formatNumber(target, language) });
  return t('dashboard.latest', {
    ...counts,
    value: formatRatio(latest.value, language),
    interval: intervalText(latest, wording) ?? '',
    evidence: against,
  });
}
