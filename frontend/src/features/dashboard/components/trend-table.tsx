import { useI18n } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { breakLabel, placeAmong, type MapBreak } from '../model/breaks';
import type { Indicator } from '../api/types';
import { windowOfView } from '../model/figure';
import { columnNames, valueText } from '../model/indicator-words';
import { isJudged, type TrendPoint, type View } from '../model/trend';
import { FigureLink } from './figure-link';

interface Props {
  caption: string;
  indicator: Indicator;
  points: readonly TrendPoint[];
  view: View;
  /** A period of the view in words. */
  label: (period: string) => string;
  /** Each becomes a line of its own before the first period of the new units. */
  breaks: readonly MapBreak[];
  notes: readonly string[];
  csvName: string;
}

const oneDecimal = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

/** The chart as figures. */
export function TrendTable({ caption, indicator, points, view, label, breaks, notes, csvName }: Props) {
  const { t, language } = useI18n();
  const ratio = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const shown = (value: number | null) => (value === null ? '–' : ratio.format(value));
  const names = columnNames(indicator, t, language);
  const counts: DataColumn<TrendPoint>[] = [
    {
      id: 'period',
      header: t('dashboard.columnPeriod'),
      value: ({ period }) => label(period),
      rowHeader: true,
    },
    { id: 'numerator', header: names.numerator, value: ({ numerator }) => numerator, numeric: true },
    ...(names.denominator === null
      ? []
      : [
          {
            id: 'denominator',
            header: names.denominator,
            value: ({ denominator }: TrendPoint) => denominator,
            numeric: true,
          },
        ]),
    {
      id: 'value',
      header: names.value,
      value: ({ value, comparable }) => (comparable ? oneDecimal(value) : t('dashboard.notComparable')),
      cell: ({ area, period, value, comparable }) =>
        !comparable ? (
          t('dashboard.notComparable')
        ) : value === null ? (
          '–'
        ) : (
          <FigureLink
            figure={{ area: area.code, period, window: windowOfView(view) }}
            text={valueText(value, indicator, language)}
          />
        ),
      numeric: true,
    },
  ];
  const byChance: DataColumn<TrendPoint>[] = [
    {
      id: 'lower',
      header: t('dashboard.columnLower'),
      value: ({ lower }) => oneDecimal(lower),
      cell: ({ lower }) => shown(lower),
      numeric: true,
    },
    {
      id: 'upper',
      header: t('dashboard.columnUpper'),
      value: ({ upper }) => oneDecimal(upper),
      cell: ({ upper }) => shown(upper),
      numeric: true,
    },
    {
      id: 'evidence',
      header: t('dashboard.columnEvidence'),
      // A single month is never judged.
      value: ({ evidence }) =>
        evidence === null || (!isJudged(view) && evidence !== 'TOO_FEW')
          ? '–'
          : t(`dashboard.evidenceShort.${evidence}`),
    },
  ];
  const reports: DataColumn<TrendPoint>[] = [
    {
      id: 'reports',
      header: t('dashboard.columnReports'),
      value: ({ received, expected, comparable }) =>
        comparable ? t('dashboard.reportsOf', { received, expected }) : '–',
    },
  ];
  const placed = breaks.map((each) => ({
    each,
    // Half a step lies between two periods; a year that the day parts in two stands below it.
    at: Math.ceil(
      placeAmong(
        points.map(({ period }) => period),
        each.on,
      ) ?? -1,
    ),
  }));
  const before = new Map(
    points.map((point, index) => [
      point,
      placed.filter(({ at }) => at === index).map(({ each }) => breakLabel(each, t)),
    ]),
  );
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={[...counts, ...(indicator.chance === 'BINOMIAL' ? byChance : []), ...reports].map(
        (column) => ({
          ...column,
          sortable: false,
        }),
      )}
      rows={points}
      before={(point) => before.get(point) ?? []}
      rowId={({ area, period }) => `${area.code} ${period}`}
      csvName={csvName}
      notes={notes}
    />
  );
}
