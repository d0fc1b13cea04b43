import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
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
      <PagedList
        list={found}
        problem={found.error && problemOf(found.error)}
        failed={t('area.failed')}
        empty={<EmptyState>{t('area.noneFound', { text })}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('area.found', { text })}
            stacked
            columns={columns}
            rows={rows}
            rowId={({ code, validFrom }) => `${code}@${validFrom ?? ''}`}
          />
        )}
      </PagedList>
    </div>
  );
}
