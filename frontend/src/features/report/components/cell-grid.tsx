import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { placeBlock } from '@/lib/clipboard-block';
import { neighbour, type Direction } from '@/lib/grid-keys';
import { besideOf, isEstimated, isOfPeriod, type Beside } from '../model/beside';
import { canonical, cellField } from '../model/fields';
import { inLanguage } from '../model/finding-words';
import { currentComments, isConsolidated } from '../model/report-facts';
import type { Column, FormRow, FormTable } from '../model/report-form';
import { ratioCells, total } from '../model/sums';
import { figureColumns, isCounted, keyAt, summedKeys } from '../model/table-shape';
import { BesideCells, BesideHeads } from './beside-columns';
import { CopyPrevious } from './copy-previous';
import { CountCell } from './count-cell';
import { fieldId, useCounts, useEntry } from './entry-context';
import { Estimates } from './estimates';
import { RatioRow } from './ratio-row';
import { RowChecks } from './row-checks';
import classes from './cell-grid.module.css';

const NO_VALUE = '–';

const keysOf = (row: FormRow) => row.cells.map(({ key }) => key);

interface RowProps {
  table: FormTable;
  row: FormRow;
}

function Sum({ keys }: { keys: readonly string[] }) {
  const format = useFormat();
  const counts = useCounts(keys);
  const sum = total(keys.map((key) => counts[key]));
  return <>{sum === null ? NO_VALUE : format.number(sum)}</>;
}

/** A figure that nobody types: the sum of cells, or nothing at all. */
function SumCell({ table, row, column, name }: RowProps & { column: Column; name: string }) {
  const keys = useMemo(() => summedKeys(table, row, column), [table, row, column]);
  return keys.length === 0 ? (
    <td className={classes.empty} />
  ) : (
    <td className={classes.computed} data-label={name}>
      <Sum keys={keys} />
    </td>
  );
}

function RowBeside({ table, row, columns }: RowProps & { columns: readonly Beside[] }) {
  const { report } = useEntry();
  const keys = useMemo(() => summedKeys(table, row, 'TOTAL'), [table, row]);
  const counts = useCounts(keys);
  return (
    <BesideCells
      columns={columns}
      className={classes.computed}
      report={report}
      table={table}
      row={row}
      cells={counts}
    />
  );
}

interface Props {
  table: FormTable;
  title: string;
}

/** The figures of a section. On a phone each row becomes a card. */
export function CellGrid({ table, title }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { draft, report } = useEntry();
  const [outside, setOutside] = useState(0);
  // Sums may be changed with a note once they are there to be changed.
  const locked = isConsolidated(report) && report.consolidation === null;
  const columns = useMemo(() => figureColumns(table), [table]);
  const grid = useMemo(
    () => table.rows.map((row) => columns.map((column) => keyAt(row, column))),
    [columns, table],
  );
  const ratioKeys = useMemo(() => {
    const ratio = ratioCells(table.rows.flatMap(keysOf));
    return ratio && ([ratio.boys, ratio.girls] as const);
  }, [table]);
  const commented = new Set(currentComments(report).map(({ cell }) => cell));
  const beside = besideOf(table);
  const estimated = isEstimated(table);
  const counted = isCounted(table);
  const { previous } = report;
  const bySex = columns.length > 1;

  function move(key: string, to: Direction) {
    const next = neighbour(grid, key, to);
    if (next) document.getElementById(fieldId(cellField(next)))?.focus();
  }

  function pasteBlock(key: string, text: string) {
    const paste = placeBlock(grid, key, text);
    draft.store.set(
      Object.fromEntries(
        paste.cells.map((cell) => {
          const field = cellField(cell.key);
          return [field, canonical(field, cell.text, language)];
        }),
      ),
    );
    setOutside(paste.outside);
  }

  return (
    <>
      <div className={classes.frame}>
        <table className={classes.grid} data-single={!bySex}>
          <caption>
            <VisuallyHidden>{t('report.gridCaption', { title })}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('report.indicator')}</th>
              {bySex ? (
                columns.map((column) => (
                  <th key={column} scope="col" className={classes.figure}>
                    {t(`report.column.${column}`)}
                  </th>
                ))
              ) : (
                <th scope="col" className={classes.figure}>
                  {t(isOfPeriod(table) ? 'report.inPeriod' : 'report.figures')}
                </th>
              )}
              {previous && (
                <th scope="col" className={classes.figure}>
                  {format.period(previous.period)}
                </th>
              )}
              <BesideHeads columns={beside} className={classes.figure} />
              {estimated && (
                <th scope="col" className={classes.figure}>
                  {t('report.beside.YEAR_ESTIMATE')}
                </th>
              )}
              <th scope="col" className={classes.checksCell}>
                {t('report.checks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => {
              const checksId = `checks-${row.code}`;
              const label = inLanguage(language, row.labelVi, row.labelEn);
              return (
                <tr key={row.code}>
                  <th scope="row">{counted ? `${at + 1}. ${label}` : label}</th>
                  {columns.map((column) => {
                    const key = keyAt(row, column);
                    const name = t(bySex ? `report.column.${column}` : 'report.figures');
                    if (key !== null) {
                      return (
                        <td key={column} className={classes.cell} data-label={name}>
                          <CountCell
                            cellKey={key}
                            describedBy={checksId}
                            commented={commented.has(key)}
                            disabled={locked}
                            onMove={move}
                            onPasteBlock={pasteBlock}
                          />
                        </td>
                      );
                    }
                    return <SumCell key={column} table={table} row={row} column={column} name={name} />;
                  })}
                  {previous && (
                    <td className={classes.computed} data-label={format.period(previous.period)}>
                      {row.cells.map(({ key }) => previous.cells[key] ?? NO_VALUE).join(' / ')}
                    </td>
                  )}
                  {beside.length > 0 && <RowBeside table={table} row={row} columns={beside} />}
                  {estimated && (
                    <td className={classes.estimates} data-label={t('report.beside.YEAR_ESTIMATE')}>
                      <Estimates row={row} />
                    </td>
                  )}
                  <td className={classes.checksCell}>
                    <RowChecks row={row} id={checksId} disabled={locked} />
                  </td>
                </tr>
              );
            })}
            {ratioKeys && <RatioRow keys={ratioKeys} beside={beside.length + (estimated ? 1 : 0)} />}
          </tbody>
        </table>
      </div>
      {outside > 0 && (
        <p role="status" className={classes.remark}>
          {t('report.pastedOutside', { count: outside })}
        </p>
      )}
      {previous && !isConsolidated(report) && <CopyPrevious rows={table.rows} previous={previous} />}
    </>
  );
}
