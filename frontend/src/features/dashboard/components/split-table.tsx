import { useI18n } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Indicator } from '../api/types';
import { columnNames, valueText } from '../model/indicator-words';
import type { Multiple } from '../model/multiples';
import type { TrendPoint } from '../model/trend';
import classes from './multiples.module.css';

interface Props {
  caption: string;
  indicator: Indicator;
  categories: readonly Multiple[];
  /** A period of the view in words. */
  label: (period: string) => string;
  notes: readonly string[];
  csvName: string;
}

interface Row {
  period: string;
  /** One of each category, in their order. */
  points: (TrendPoint | undefined)[];
}

/** Period by category: what was counted and what it comes to. */
export function SplitTable({ caption, indicator, categories, label, notes, csvName }: Props) {
  const { t, language } = useI18n();
  const names = columnNames(indicator, t, language);
  const rows = (categories[0]?.points ?? []).map(({ period }, index): Row => ({
    period,
    points: categories.map(({ points }) => points[index]),
  }));
  const columns: DataColumn<Row>[] = [
    {
      id: 'period',
      header: t('dashboard.columnPeriod'),
      value: ({ period }) => label(period),
      rowHeader: true,
      sortable: false,
    },
    ...categories.flatMap(({ area }, index): DataColumn<Row>[] => {
      const column = (
        id: string,
        name: string,
        rest: Pick<DataColumn<Row>, 'value' | 'cell'>,
      ): DataColumn<Row> => ({
        id: `${area.code}-${id}`,
        header: t('charts.splitColumn', { category: area.name, name }),
        numeric: true,
        sortable: false,
        ...rest,
      });
      return [
        ...(names.denominator === null
          ? []
          : [
              column('numerator', names.numerator, {
                value: ({ points }) => points[index]?.numerator ?? null,
              }),
              column('denominator', names.denominator, {
                value: ({ points }) => points[index]?.denominator ?? null,
              }),
            ]),
        column('value', names.value, {
          value: ({ points }) => {
            const point = points[index];
            return point?.comparable === false ? t('dashboard.notComparable') : (point?.value ?? null);
          },
          cell: ({ points }) => {
            const point = points[index];
            if (point?.comparable === false) return t('dashboard.notComparable');
            return point === undefined || point.value === null
              ? '–'
              : valueText(point.value, indicator, language);
          },
        }),
      ];
    }),
  ];
  return (
    <div className={classes.wrapped}>
      <DataTable
        caption={caption}
        captionHidden
        stacked
        columns={columns}
        rows={rows}
        rowId={({ period }) => period}
        csvName={csvName}
        notes={notes}
      />
    </div>
  );
}
