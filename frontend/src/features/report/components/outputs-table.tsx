import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Report } from '../api/types';
import { NO_VALUE } from './sheet-cell';

interface Row {
  id: string;
  name: string;
  issued: number | null;
  received: number | null;
  displayed: number | null;
  note: string | null;
}

/** What the report says of an output; while it says nothing, what the handing out says, which is sent then. */
function rowsOf({ filledOutputs, content }: Pick<Report, 'filledOutputs' | 'content'>): Row[] {
  const said = new Map((content.outputs ?? []).map((entry) => [entry.output, entry]));
  return filledOutputs.map(({ output, name, unit, issued, received, displayed }) => {
    const own = said.get(output);
    return {
      id: output,
      name: unit === null ? name : `${name} (${unit})`,
      issued: own ? (own.issued ?? null) : issued,
      received: own ? (own.received ?? null) : received,
      displayed: own ? (own.displayed ?? null) : displayed,
      note: own?.note ?? null,
    };
  });
}

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
  const rows = rowsOf(report);
  if (rows.length === 0) return <p>{t('report.noOutputs')}</p>;
  const count = (id: 'issued' | 'received' | 'displayed'): DataColumn<Row> => ({
    id,
    header: t(`report.output.${id}`),
    value: (row) => row[id],
    cell: (row) => {
      const pieces = row[id];
      return pieces === null ? NO_VALUE : format.number(pieces);
    },
    numeric: true,
  });
  const columns: DataColumn<Row>[] = [
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
