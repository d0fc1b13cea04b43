import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { searchQuery, type Area } from '../api/areas';
import { aboveWords, spanWords } from '../model/area-words';
import { AreaName } from './area-name';
import classes from './area.module.css';

interface Props {
  text: string;
  asOf: string;
}

/** Units of any day that fit what was typed: an old name leads to what it was then. */
export function AreaSearch({ text, asOf }: Props) {
  const t = useT();
  const found = useInfiniteQuery(searchQuery(text));
  if (found.isPending) return <LoadingSkeleton />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('area.failed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const rows = found.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <EmptyState>{t('area.noneFound', { text })}</EmptyState>;
  const columns: DataColumn<Area>[] = [
    {
      id: 'name',
      header: t('area.name'),
      value: ({ fullName }) => fullName,
      cell: (area) => <AreaName area={area} asOf={asOf} />,
      rowHeader: true,
    },
    { id: 'above', header: t('area.above'), value: aboveWords },
    { id: 'span', header: t('area.span'), value: (area) => spanWords(area, t) },
    { id: 'code', header: t('area.code'), value: ({ code }) => code },
  ];
  return (
    <div className={classes.results}>
      <DataTable
        caption={t('area.found', { text })}
        stacked
        columns={columns}
        rows={rows}
        rowId={({ code, validFrom }) => `${code}@${validFrom ?? ''}`}
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
