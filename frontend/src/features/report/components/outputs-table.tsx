import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Report } from '../api/types';
import { outputRows, type OutputRow } from '../model/output-rows';
import { NO_VALUE } from './sheet-cell';

/** What the plan's activities put out, as far as it came to the unit. */
export function OutputsTable({
  title,
  report,
}: {
  title: string;
  report: Pick<Report, 'filledOutputs' | 'content'>;
}) {
  const { t } = useI18n();
  const format = useFormat();
  const rows = outputRows(report);
  if (rows.length === 0) return <p>{t('report.noOutputs')}</p>;
  const count = (id: 'issued' | 'received' | 'displayed'): DataColumn<OutputRow> => ({
    id,
    header: t(`report.output.${id}`),
    value: (row) => row[id],
    cell: (row) => {
      const pieces = row[id];
      return pieces === null ? NO_VALUE : format.number(pieces);
    },
    numeric: true,
  });
  const columns: DataColumn<OutputRow>[] = [
    { id: 'name', header: t('report.output.name'), value: ({ name }) => name, rowHeader: true },
    count('issued'),
    count('received'),
    count('displayed'),
    { id: 'note', header: t('report.note'), value: ({ note }) => note },
  ];
  return (
    <>
      <DataTable caption={title} captionHidden columns={columns} rows={rows} rowId={({ id }) => id} stacked />
      <p>{t('report.outputsHint')}</p>
    </>
  );
}
