import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Cells, Report } from '../api/types';
import { besideRow, type Beside } from '../model/beside';
import type { FormRow, FormTable } from '../model/report-form';

const NO_VALUE = '–';

interface HeadProps {
  columns: readonly Beside[];
  className?: string;
}

export function BesideHeads({ columns, className }: HeadProps) {
  const t = useT();
  return columns.map((column) => (
    <th key={column} scope="col" className={className}>
      {t(`report.beside.${column}`)}
    </th>
  ));
}

interface Props extends HeadProps {
  report: Report;
  table: FormTable;
  row: FormRow;
  /** The figures that the columns go with. */
  cells: Cells;
}

/** What the service knows of a row beside its figures: the plan, the year so far, the year before. */
export function BesideCells({ columns, className, report, table, row, cells }: Props) {
  const t = useT();
  const format = useFormat();
  const shown = (value: number | null) => (value === null ? NO_VALUE : format.number(value));
  return columns.map((column) => {
    const { value, parts } = besideRow(report, column, table, row, cells);
    return (
      <td key={column} className={className} data-label={t(`report.beside.${column}`)}>
        {column === 'PERCENT_OF_PLAN' && value !== null
          ? t('report.percent', { value: format.ratio(value) })
          : shown(value)}
        {parts.some((part) => part !== null) && (
          <>
            {' '}
            <small>({parts.map(shown).join(' / ')})</small>
          </>
        )}
      </td>
    );
  });
}
