import type { useFormat } from '@/i18n/use-format';
import type { Translate } from '@/i18n/translate';
import { formatNumber, formatRatio } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import type { FigureOrigins, OriginFigure } from '../api/types';
import type { Figure } from './figure';
import { SEX_RATIO } from './indicator-words';
import { shortPeriod } from './short-period';

/** Over what a figure was computed: "12 tháng đến 10/2024", "Các năm 2022–2024". */
export function figureWords(
  { period, window }: Figure,
  words: (period: string) => string,
  t: Translate,
): string {
  switch (window) {
    case 'ROLLING_12':
      return t('dashboard.rollingPeriod', { month: shortPeriod(period) });
    case 'YEAR_TO_DATE':
      return t('dashboard.toDatePeriod', { month: shortPeriod(period) });
    case 'YEARS_3':
      return t('charts.yearsFromTo', { from: String(Number(period) - 2), to: period });
    case 'YEARS_5':
      return t('charts.yearsFromTo', { from: String(Number(period) - 4), to: period });
    case 'PERIOD':
      return words(period);
  }
}

/** "110,4 (117/106)", "223 trẻ", or that there is none. */
export function originValue(
  { indicator, value, numerator, denominator, unitVi, unitEn, decimals }: FigureOrigins,
  t: Translate,
  language: Language,
): string {
  if (value === null) return t('charts.noValue');
  const isRatio = indicator.code === SEX_RATIO;
  const written = isRatio ? formatRatio(value, language) : formatNumber(value, language, decimals);
  const unit = isRatio ? '' : nameIn(language, { nameVi: unitVi, nameEn: unitEn });
  const parts =
    numerator === null || denominator === null
      ? ''
      : `(${formatNumber(numerator, language)}/${formatNumber(denominator, language)})`;
  return [written, unit, parts].filter(Boolean).join(' ');
}

/** "Báo cáo, lần chỉnh sửa 2", "Nhập từ tệp sinh-2024.csv", "Số thống nhất liên ngành". */
export function sourceWords({ source, report, importedFrom }: OriginFigure, t: Translate): string {
  switch (source) {
    case 'REPORT':
      return report ? t('charts.sourceRevision', { revision: report.revision }) : t('charts.source.REPORT');
    case 'IMPORT':
      return importedFrom?.fileName
        ? t('charts.sourceFile', { file: importedFrom.fileName })
        : t('charts.source.IMPORT');
    case 'AGREEMENT':
      return t('charts.source.AGREEMENT');
  }
}

/** "54 (lần chỉnh sửa 1, đến 18/11/2024 09:12)" */
export function pastWords(
  { value, source, revision, supersededAt }: OriginFigure['history'][number],
  format: Pick<ReturnType<typeof useFormat>, 'number' | 'dateTime'>,
  t: Translate,
): string {
  const from = revision === null ? t(`charts.source.${source}`) : t('charts.sourceRevision', { revision });
  return supersededAt === null
    ? t('charts.pastKept', { value: format.number(value), source: from })
    : t('charts.past', { value: format.number(value), source: from, until: format.dateTime(supersededAt) });
}
