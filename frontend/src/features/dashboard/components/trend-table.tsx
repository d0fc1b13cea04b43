import { useI18n } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { breakLabel, placeAmong, type MapBreak } from '../model/breaks';
import type { TrendPoint, View } from '../model/trend';

interface Props {
  caption: string;
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
export function TrendTable({ caption, points, view, label, breaks, notes, csvName }: Props) {
  const { t, language } = useI18n();
  const ratio = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const shown = (value: number | null) => (value === null ? '–' : ratio.format(value));
  const columns: DataColumn<TrendPoint>[] = [
    {
      id: 'period',
      header: t('dashboard.columnPeriod'),
      value: ({ period }) => label(period),
      rowHeader: true,
    },
    { id: 'boys', header: t('dashboard.columnBoys'), value: ({ boys }) => boys, numeric: true },
    { id: 'girls', header: t('dashboard.columnGirls'), value: ({ girls }) => girls, numeric: true },
    {
      id: 'value',
      header: t('dashboard.columnRatio'),
      value: ({ value, comparable }) => (comparable ? oneDecimal(value) : t('dashboard.notComparable')),
      cell: ({ value, comparable }) => (comparable ? shown(value) : t('dashboard.notComparable')),
      numeric: true,
    },
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
        evidence === null || (view === 'month' && evidence !== 'TOO_FEW')
          ? '–'
          : t(`dashboard.evidenceShort.${evidence}`),
    },
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
      columns={columns.map((column) => ({ ...column, sortable: false }))}
      rows={points}
      before={(point) => before.get(point) ?? []}
      rowId={({ area, period }) => `${area.code} ${period}`}
      csvName={csvName}
      notes={notes}
    />
  );
}
