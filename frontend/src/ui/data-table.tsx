import { Button } from '@mantine/core';
import {
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { downloadText, toCsv, type CsvCell } from '@/lib/csv';
import { localeOf } from '@/lib/language';
import classes from './data-table.module.css';

export interface DataColumn<R> {
  id: string;
  header: string;
  /** What is sorted and exported; shown as it is when there is no `cell`. */
  value: (row: R) => CsvCell;
  cell?: (row: R) => ReactNode;
  /** Figures and ratios stand at the right. */
  numeric?: boolean;
  /** Names the row for those who do not see it; one column of a table has it. */
  rowHeader?: boolean;
  sortable?: boolean;
  /** Left out of the cards of a phone: another column says it there. */
  wideOnly?: boolean;
  /** A column of buttons is neither exported nor printed. */
  screenOnly?: boolean;
}

interface Props<R> {
  caption: string;
  /** Keeps the caption for screen readers where a heading above already says it. */
  captionHidden?: boolean;
  columns: readonly DataColumn<R>[];
  rows: readonly R[];
  rowId: (row: R) => string;
  /** Lines over the whole width that stand above a row, e.g. where a series breaks; not while sorted. */
  before?: (row: R) => readonly string[];
  /** Offers the export under this name (no extension). */
  csvName?: string;
  /** Said below the table, in print and in the export ("Số liệu minh họa"). */
  notes?: readonly string[];
  /** On a phone each row becomes a card, with the headings beside its values. */
  stacked?: boolean;
}

function asColumnDef<R>(column: DataColumn<R>, locale: string): ColumnDef<R> {
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    id: column.id,
    accessorFn: (row) => column.value(row) ?? undefined,
    header: column.header,
    cell: ({ row }) => (column.cell ? column.cell(row.original) : column.value(row.original)),
    enableSorting: column.sortable ?? true,
    // An absent figure is not the smallest one: it stays at the end both ways.
    sortUndefined: 'last',
    sortingFn: (a, b) => {
      const left = column.value(a.original);
      const right = column.value(b.original);
      if (typeof left === 'number' && typeof right === 'number') return left - right;
      return collator.compare(String(left ?? ''), String(right ?? ''));
    },
  };
}

/** A real table: it prints, is read aloud, sorts by its headings and exports what it shows. */
export function DataTable<R>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowId,
  before,
  csvName,
  notes = [],
  stacked = false,
}: Props<R>) {
  const { t, language } = useI18n();
  const [sorting, setSorting] = useState<SortingState>([]);
  const data = useMemo(() => [...rows], [rows]);
  const definitions = useMemo(
    () => columns.map((column) => asColumnDef(column, localeOf(language))),
    [columns, language],
  );
  // The table keeps its own state behind stable functions, which the compiler's rule cannot see.
  // eslint-disable-next-line react-hooks/incompatible-library
  const table = useReactTable({
    data,
    columns: definitions,
    state: { sorting },
    onSortingChange: setSorting,
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    enableSortingRemoval: true,
  });
  const columnOf = new Map(columns.map((column) => [column.id, column]));

  const linesBefore = (row: R) => (before && sorting.length === 0 ? before(row) : []);

  function exportCsv(name: string) {
    const exported = columns.filter((column) => !column.screenOnly);
    const lines = table
      .getRowModel()
      .rows.flatMap<CsvCell[]>(({ original }) => [
        ...linesBefore(original).map((line) => [line]),
        exported.map(({ value }) => value(original)),
      ]);
    const remarks = notes.map((note) => [note]);
    downloadText(
      `${name}.csv`,
      toCsv([exported.map((column) => column.header), ...lines, ...remarks]),
      'text/csv;charset=utf-8',
    );
  }

  return (
    <div>
      {csvName && (
        <div className={classes.tools} data-noprint>
          <Button variant="subtle" size="compact-md" onClick={() => exportCsv(csvName)}>
            {t('ui.exportCsv')}
          </Button>
        </div>
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        className={classes.scroll}
        role="region"
        aria-label={t('ui.tableScroll', { caption })}
        tabIndex={0}
      >
        <table className={classes.table} data-stacked={stacked || undefined}>
          <caption className={captionHidden ? classes.hidden : classes.caption}>{caption}</caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map((header) => {
                const sorted = header.column.getIsSorted();
                const column = columnOf.get(header.id);
                const label = flexRender(header.column.columnDef.header, header.getContext());
                return (
                  <th
                    key={header.id}
                    scope="col"
                    data-numeric={column?.numeric}
                    data-noprint={column?.screenOnly}
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
                  >
                    {header.column.getCanSort() ? (
                      <button
                        type="button"
                        className={classes.sort}
                        onClick={header.column.getToggleSortingHandler()}
                      >
                        {label}
                        <span className={classes.arrow} aria-hidden="true" data-noprint>
                          {sorted === 'asc' ? '▲' : sorted === 'desc' ? '▼' : '↕'}
                        </span>
                      </button>
                    ) : (
                      label
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <Fragment key={row.id}>
                {linesBefore(row.original).map((line) => (
                  <tr key={line}>
                    <td className={classes.line} colSpan={columns.length}>
                      {line}
                    </td>
                  </tr>
                ))}
                <tr>
                  {row.getVisibleCells().map((cell) => {
                    const column = columnOf.get(cell.column.id);
                    const content = flexRender(cell.column.columnDef.cell, cell.getContext());
                    return column?.rowHeader ? (
                      <th key={cell.id} scope="row">
                        {content}
                      </th>
                    ) : (
                      <td
                        key={cell.id}
                        data-label={column?.header}
                        data-numeric={column?.numeric}
                        data-noprint={column?.screenOnly}
                        data-wide={column?.wideOnly}
                      >
                        {stacked ? <div>{content}</div> : content}
                      </td>
                    );
                  })}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
