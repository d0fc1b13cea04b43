import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Content, Report } from '../api/types';
import { besideOf, cellsOf, estimatesOf, isEstimated, isOfPeriod } from '../model/beside';
import { inLanguage } from '../model/finding-words';
import type { FormTable } from '../model/report-form';
import { ratioCells, sexRatio, total } from '../model/sums';
import { figureColumns, keyAt, summedKeys } from '../model/table-shape';
import { BesideCells, BesideHeads } from './beside-columns';
import classes from './print-form.module.css';

/** Left blank on paper, to be written in by hand. */
export const DOTS = '……';

interface Props {
  report: Report;
  content: Content;
  table: FormTable | undefined;
}

/** The figures of a section as the paper form has them. */
export function PrintTable({ report, content, table }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  if (!table) return null;
  const cells = cellsOf(content);
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? DOTS : format.number(value);
  const columns = figureColumns(table);
  const bySex = columns.length > 1;
  const beside = besideOf(table);
  const estimates = isEstimated(table) ? estimatesOf(content) : null;
  const ratio = ratioCells(table.rows.flatMap((row) => row.cells.map(({ key }) => key)));
  const ratioValue = ratio && sexRatio(cells[ratio.boys], cells[ratio.girls]);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>{t('report.indicator')}</th>
          {bySex ? (
            columns.map((column) => <th key={column}>{t(`report.column.${column}`)}</th>)
          ) : (
            <th>{t(isOfPeriod(table) ? 'report.inPeriod' : 'report.figures')}</th>
          )}
          <BesideHeads columns={beside} />
          {estimates && <th>{t('report.beside.YEAR_ESTIMATE')}</th>}
          <th>{t('report.note')}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.code}>
            <td>{inLanguage(language, row.labelVi, row.labelEn)}</td>
            {columns.map((column) => {
              const key = keyAt(row, column);
              const keys = key === null ? summedKeys(table, row, column) : [key];
              return (
                <td key={column} className={classes.figure}>
                  {keys.length > 0 && figure(total(keys.map((each) => cells[each])))}
                </td>
              );
            })}
            <BesideCells
              columns={beside}
              className={classes.figure}
              report={report}
              table={table}
              row={row}
              cells={cells}
            />
            {estimates && (
              <td className={classes.figure}>
                {row.cells.map(({ key }) => figure(estimates[key])).join(' / ')}
              </td>
            )}
            <td>
              {content.cells
                .filter(({ key, note }) => note && row.cells.some((cell) => cell.key === key))
                .map(({ note }) => note)
                .join('; ')}
            </td>
          </tr>
        ))}
        {ratio && (
          <tr>
            <td>{t('report.ratio')}</td>
            <td colSpan={columns.length} className={classes.figure}>
              {ratioValue === null ? DOTS : format.ratio(ratioValue)}
            </td>
            <td colSpan={beside.length + (estimates ? 2 : 1)} />
          </tr>
        )}
      </tbody>
    </table>
  );
}
