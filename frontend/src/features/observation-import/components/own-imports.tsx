import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import parts from '@/ui/form-parts.module.css';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { importsQuery } from '../api/imports';
import type { ObservationImport } from '../api/types';
import { countOf, written } from '../model/fates';

/** The reader's own files: those taken over, and previews that still wait. */
export function OwnImports() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useInfiniteQuery(importsQuery);
  const name = ({ fileName }: ObservationImport) => fileName ?? t('observationImport.unnamed');
  const applied = ({ state }: ObservationImport) => state === 'APPLIED';
  const columns: DataColumn<ObservationImport>[] = [
    {
      id: 'file',
      header: t('observationImport.fileName'),
      value: name,
      cell: (read) => (
        <AppLink to="/observation-imports/$importId" params={{ importId: read.id }}>
          {name(read)}
        </AppLink>
      ),
      rowHeader: true,
    },
    {
      id: 'uploaded',
      header: t('observationImport.uploaded'),
      value: ({ uploadedAt }) => uploadedAt,
      cell: ({ uploadedAt }) => format.dateTime(uploadedAt),
    },
    { id: 'rows', header: t('observationImport.rows'), value: ({ rows }) => rows, numeric: true },
    { id: 'written', header: t('observationImport.written'), value: written, numeric: true },
    {
      id: 'refused',
      header: t('observationImport.refused'),
      value: (read) => countOf(read, 'REFUSED'),
      numeric: true,
    },
    {
      id: 'state',
      header: t('observationImport.state'),
      value: (read) => t(applied(read) ? 'observationImport.done' : 'observationImport.waiting'),
      cell: (read) => (
        <StatusBadge tone={applied(read) ? 'success' : 'neutral'} shape={applied(read) ? 'check' : 'pencil'}>
          {t(applied(read) ? 'observationImport.done' : 'observationImport.waiting')}
        </StatusBadge>
      ),
    },
  ];
  return (
    <SectionCard title={t('observationImport.own')}>
      <p className={parts.note}>{t('observationImport.ownNote')}</p>
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('observationImport.ownFailed')}
        empty={<EmptyState>{t('observationImport.ownNone')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('observationImport.own')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
          />
        )}
      </PagedList>
    </SectionCard>
  );
}
