import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Indicator } from '../api/types';
import { windowOfView } from '../model/figure';
import { valueText } from '../model/indicator-words';
import type { Multiple } from '../model/multiples';
import { shortPeriod } from '../model/short-period';
import type { View } from '../model/trend';
import { FigureLink } from './figure-link';

interface Props {
  caption: string;
  indicator: Indicator;
  multiples: readonly Multiple[];
  view: View;
  notes: readonly string[];
  csvName: string;
}

/** Place by period: what the small charts draw. */
export function MultiplesTable({ caption, indicator, multiples, view, notes, csvName }: Props) {
  const { t, language } = useI18n();
  const periods = multiples[0]?.points.map(({ period }) => period) ?? [];
  const columns: DataColumn<Multiple>[] = [
    {
      id: 'area',
      header: t('dashboard.columnArea'),
      value: ({ area }) => area.name,
      rowHeader: true,
      cell: ({ area }) => (
        <AppLink to="." search={(before) => ({ ...before, area: area.code })}>
          {area.name}
        </AppLink>
      ),
    },
    ...periods.map((period, index): DataColumn<Multiple> => ({
      id: period,
      header: shortPeriod(period),
      value: ({ points }) => {
        const value = points[index]?.value ?? null;
        return value === null ? null : Math.round(value * 10) / 10;
      },
      cell: ({ area, points }) => {
        const point = points[index];
        if (!point?.comparable) return t('dashboard.notComparable');
        return point.value === null ? (
          '–'
        ) : (
          <FigureLink
            figure={{ area: area.code, period, window: windowOfView(view) }}
            text={valueText(point.value, indicator, language)}
          />
        );
      },
      numeric: true,
      sortable: false,
    })),
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={columns}
      rows={multiples}
      rowId={({ area }) => area.code}
      notes={notes}
      csvName={csvName}
    />
  );
}
