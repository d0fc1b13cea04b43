import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { usePhone } from '@/lib/use-phone';
import { useSearchState } from '@/lib/use-search-state';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { StatusBadge } from '@/ui/status-badge';
import { rowsQuery } from '../api/imports';
import type { ImportRow, ObservationImport } from '../api/types';
import { countOf, fateOf, FATES, LOOKS } from '../model/fates';

/** Each line of the file with what would become of it, beside the figure that is there now. */
export function ImportRows({ read }: { read: ObservationImport }) {
  const t = useT();
  const format = useFormat();
  const phone = usePhone();
  const [search, setSearch] = useSearchState();
  const fate = fateOf(search.fate);
  const rows = useInfiniteQuery(rowsQuery(read.id, fate));
  const faultsOf = ({ faults }: ImportRow) => faults.map(({ message }) => message);
  const columns: DataColumn<ImportRow>[] = [
    {
      id: 'line',
      header: t('observationImport.line'),
      value: ({ line }) => line,
      // On a phone it stands at the head of a card, without the heading of its column.
      cell: ({ line }) => (phone ? t('observationImport.lineOf', { line }) : line),
      rowHeader: true,
    },
    {
      id: 'area',
      header: t('observationImport.area'),
      value: ({ area, areaName }) => areaName ?? area,
    },
    {
      id: 'period',
      header: t('observationImport.period'),
      value: ({ period }) => format.period(period),
    },
    { id: 'cell', header: t('observationImport.cell'), value: ({ cell }) => cell },
    {
      id: 'value',
      header: t('observationImport.value'),
      value: ({ value, valueText }) => value ?? valueText,
      cell: ({ value, valueText }) => (value === null ? valueText : format.number(value)),
      numeric: true,
    },
    {
      id: 'current',
      header: t('observationImport.current'),
      value: ({ currentValue }) => currentValue,
      cell: ({ currentValue }) => currentValue !== null && format.number(currentValue),
      numeric: true,
    },
    {
      id: 'fate',
      header: t('observationImport.fateColumn'),
      value: (row) => t(`observationImport.fate.${row.fate}`),
      cell: (row) => (
        <StatusBadge {...LOOKS[row.fate]}>{t(`observationImport.fate.${row.fate}`)}</StatusBadge>
      ),
    },
    {
      id: 'faults',
      header: t('observationImport.faults'),
      value: (row) => faultsOf(row).join('; '),
      cell: (row) => faultsOf(row).map((fault) => <div key={fault}>{fault}</div>),
      sortable: false,
    },
  ];
  return (
    <>
      <NativeSelect
        label={t('observationImport.filter')}
        mb="sm"
        maw="20rem"
        value={fate ?? ''}
        onChange={({ currentTarget: { value } }) => setSearch({ fate: value })}
        data={[
          { value: '', label: `${t('observationImport.all')} (${format.number(read.rows)})` },
          ...FATES.map((each) => ({
            value: each,
            label: `${t(`observationImport.fate.${each}`)} (${format.number(countOf(read, each))})`,
          })),
        ]}
      />
      <PagedList
        list={rows}
        problem={rows.error && problemOf(rows.error)}
        failed={t('observationImport.rowsFailed')}
        empty={<EmptyState>{t('observationImport.rowsNone')}</EmptyState>}
      >
        {(shown) => (
          <DataTable
            caption={t('observationImport.rowsOf', { name: read.fileName ?? t('observationImport.unnamed') })}
            stacked
            columns={columns}
            rows={shown}
            rowId={({ line }) => String(line)}
          />
        )}
      </PagedList>
    </>
  );
}
