import { VisuallyHidden } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Cells, Report } from '../api/types';
import { besideOf, cellsOf, estimatesOf, isEstimated, isOfPeriod } from '../model/beside';
import { cellRemark, inLanguage, type Wording } from '../model/finding-words';
import { fieldOfPointer } from '../model/pointers';
import type { FormTable } from '../model/report-form';
import { ratioCells, sexRatio, total } from '../model/sums';
import { figureColumns, isCounted, keyAt, summedKeys } from '../model/table-shape';
import { BesideCells, BesideHeads } from './beside-columns';
import { NO_VALUE, SheetCell, type Marks } from './sheet-cell';
import grid from './cell-grid.module.css';

interface Props extends Marks {
  report: Report;
  table: FormTable;
  title: string;
  wording: Wording;
}

/** The figures of a section as they were sent. */
export function SheetTable({ report, table, title, wording, commented, onComment, pointed }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const cells = cellsOf(report.content);
  const notes = new Map(report.content.cells.map(({ key, note }) => [key, note ?? null]));
  const warned = new Map(
    report.warnings.map((warning) => [
      fieldOfPointer(warning.pointer, report.content) ?? '',
      inLanguage(language, warning.messageVi, warning.messageEn),
    ]),
  );
  const { previous } = report;
  const columns = figureColumns(table);
  const bySex = columns.length > 1;
  const beside = besideOf(table);
  const estimates = isEstimated(table) ? estimatesOf(report.content) : null;
  const counted = isCounted(table);
  const ratio = ratioCells(table.rows.flatMap((row) => row.cells.map(({ key }) => key)));
  const shownRatio = (values: Cells) => {
    const value = ratio && sexRatio(values[ratio.boys], values[ratio.girls]);
    return value === null ? NO_VALUE : format.ratio(value);
  };
  return (
    <div
      className={grid.frame}
      role="region"
      aria-label={t('ui.tableScroll', { caption: title })}
      tabIndex={0}
    >
      <table className={grid.grid} data-single={!bySex}>
        <caption>
          <VisuallyHidden>{t('report.gridCaption', { title })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('report.indicator')}</th>
            {bySex ? (
              columns.map((column) => (
                <th key={column} scope="col" className={grid.figure}>
                  {t(`report.column.${column}`)}
                </th>
              ))
            ) : (
              <th scope="col" className={grid.figure}>
                {t(isOfPeriod(table) ? 'report.inPeriod' : 'report.figures')}
              </th>
            )}
            {previous && (
              <th scope="col" className={grid.figure}>
                {format.period(previous.period)}
              </th>
            )}
            <BesideHeads columns={beside} className={grid.figure} />
            {estimates && (
              <th scope="col" className={grid.figure}>
                {t('report.beside.YEAR_ESTIMATE')}
              </th>
            )}
            <th scope="col" className={grid.checksCell}>
              {t('report.note')}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => {
            const label = inLanguage(language, row.labelVi, row.labelEn);
            const remarks = row.cells.flatMap(({ key, column }) => {
              const say = (message: string) => cellRemark(column, message, t);
              const warning = warned.get(`cell/${key}`);
              const note = notes.get(key);
              return [
                ...(warning ? [{ tone: 'remark', sign: '⚠ ', text: say(warning) }] : []),
                ...(note ? [{ tone: 'note', sign: '', text: say(`“${note}”`) }] : []),
              ];
            });
            return (
              <tr key={row.code}>
                <th scope="row">{counted ? `${at + 1}. ${label}` : label}</th>
                {columns.map((column) => {
                  const key = keyAt(row, column);
                  const name = t(bySex ? `report.column.${column}` : 'report.figures');
                  if (key !== null) {
                    return (
                      <td key={column} className={grid.cell} data-label={name}>
                        <SheetCell
                          cellKey={key}
                          value={cells[key] ?? null}
                          warned={warned.has(`cell/${key}`)}
                          wording={wording}
                          commented={commented}
                          onComment={onComment}
                          pointed={pointed}
                        />
                      </td>
                    );
                  }
                  const keys = summedKeys(table, row, column);
                  const sum = total(keys.map((each) => cells[each]));
                  return keys.length > 0 ? (
                    <td key={column} className={grid.computed} data-label={name}>
                      {sum === null ? NO_VALUE : format.number(sum)}
                    </td>
                  ) : (
                    <td key={column} className={grid.empty} />
                  );
                })}
                {previous && (
                  <td className={grid.computed} data-label={format.period(previous.period)}>
                    {row.cells.map(({ key }) => previous.cells[key] ?? NO_VALUE).join(' / ')}
                  </td>
                )}
                <BesideCells
                  columns={beside}
                  className={grid.computed}
                  report={report}
                  table={table}
                  row={row}
                  cells={cells}
                />
                {estimates && (
                  <td className={grid.computed} data-label={t('report.beside.YEAR_ESTIMATE')}>
                    {row.cells.map(({ key }) => estimates[key] ?? NO_VALUE).join(' / ')}
                  </td>
                )}
                <td className={grid.checksCell}>
                  {remarks.map(({ tone, sign, text }) => (
                    <p key={text} className={grid.finding} data-found={tone}>
                      <span aria-hidden="true">{sign}</span>
                      {text}
                    </p>
                  ))}
                </td>
              </tr>
            );
          })}
          {ratio && (
            <tr className={grid.ratio}>
              <th scope="row">{t('report.ratio')}</th>
              <td colSpan={columns.length} className={grid.computed}>
                {shownRatio(cells)}
              </td>
              {previous && (
                <td className={grid.computed} data-label={format.period(previous.period)}>
                  {shownRatio(previous.cells)}
                </td>
              )}
              {beside.length + (estimates ? 1 : 0) > 0 && (
                <td colSpan={beside.length + (estimates ? 1 : 0)} className={grid.empty} />
              )}
              <td className={grid.checksCell} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
