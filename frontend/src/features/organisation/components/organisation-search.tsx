import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { searchQuery, type Organisation } from '../api/organisations';
import { OrganisationName } from './organisation-name';
import classes from './organisation.module.css';

interface Props {
  text: string;
  asOf: string;
  linkDay: string | undefined;
}

export function OrganisationSearch({ text, asOf, linkDay }: Props) {
  const t = useT();
  const found = useInfiniteQuery(searchQuery(text, asOf));
  const columns: DataColumn<Organisation>[] = [
    {
      id: 'name',
      header: t('organisation.name'),
      value: ({ name }) => name,
      cell: (organisation) => <OrganisationName organisation={organisation} asOf={linkDay} />,
      rowHeader: true,
    },
    { id: 'kind', header: t('organisation.kind'), value: ({ kind }) => t(`organisation.kind.${kind}`) },
    { id: 'area', header: t('organisation.area'), value: ({ area }) => area?.name ?? null },
    { id: 'parent', header: t('organisation.parent'), value: ({ parent }) => parent?.name ?? null },
    { id: 'code', header: t('organisation.code'), value: ({ code }) => code },
  ];
  return (
    <div className={classes.results}>
      <PagedList
        list={found}
        problem={found.error && problemOf(found.error)}
        failed={t('organisation.failed')}
        empty={<EmptyState>{t('organisation.noneFound', { text })}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('organisation.found', { text })}
            stacked
            columns={columns}
            rows={rows}
            rowId={({ code }) => code}
          />
        )}
      </PagedList>
    </div>
  );
}
