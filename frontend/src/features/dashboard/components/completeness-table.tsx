import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Completeness } from '../api/types';
import { acceptedOf, matrixRows, type MatrixRow } from '../model/matrix';

interface Props {
  completeness: Completeness;
  caption: string;
  notes: readonly string[];
}

/** The matrix in words: what each unit has sent, month by month, and how much of what it owed is accepted. */
export function CompletenessTable({ completeness, caption, notes }: Props) {
  const t = useT();
  const format = useFormat();
  const columns: DataColumn<MatrixRow>[] = [
    { id: 'unit', header: t('dashboard.columnUnit'), value: ({ unit }) => unit.name, rowHeader: true },
    {
      id: 'accepted',
      header: t('dashboard.columnAccepted'),
      value: ({ cells }) => acceptedOf(cells).received,
      cell: ({ cells }) => t('dashboard.reportsOf', acceptedOf(cells)),
      numeric: true,
    },
    ...completeness.periods.map((period, index): DataColumn<MatrixRow> => ({
      id: period,
      header: format.period(period),
      value: ({ cells }) => t(`dashboard.cell.${cells[index] ?? 'NO_OBLIGATION'}`),
      sortable: false,
    })),
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={columns}
      rows={matrixRows(completeness)}
      rowId={({ unit }) => unit.code}
      notes={notes}
    />
  );
}
