import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
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
  if (found.isPending) return <LoadingSkeleton />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('organisation.failed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const rows = found.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <EmptyState>{t('organisation.noneFound', { text })}</EmptyState>;
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
      <DataTable
        caption={t('organisation.found', { text })}
        stacked
        columns={columns}
        rows={rows}
        rowId={({ code }) => code}
      />
      <LoadMore
        shown={rows.length}
        total={found.data.pages[0]?.total ?? null}
        hasMore={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onMore={() => void found.fetchNextPage()}
      />
    </div>
  );
}
