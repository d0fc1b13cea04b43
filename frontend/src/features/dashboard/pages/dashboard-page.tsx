import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { areaOfOrganisationQuery, areaQuery } from '../api/areas';
import { AreaChoice } from '../components/area-choice';
import { ChildrenBlock } from '../components/children-block';
import { CompletenessBlock } from '../components/completeness-block';
import { TrendBlock } from '../components/trend-block';
import { lastDayOf, lastFullMonth } from '../model/months';

/** Is it improving, where, and can it be trusted? One area at a time, the reader's own first. */
export function DashboardPage() {
  const t = useT();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const lastMonth = lastFullMonth(me.businessNow);
  const asOf = lastDayOf(lastMonth);
  const own = useQuery({
    ...areaOfOrganisationQuery(me.organisation.code),
    enabled: search.area === undefined,
  });
  const code = search.area ?? own.data?.code;
  const area = useQuery({ ...areaQuery(code ?? '', asOf), enabled: code !== undefined });
  const waiting = code === undefined ? own.isPending : area.isPending;
  const failed = code === undefined ? own.error : area.error;

  return (
    <>
      <PageHeader
        title={area.data ? t('dashboard.heading', { area: area.data.fullName }) : t('dashboard.title')}
        subtitle={t('dashboard.upTo', { date: formatDate(asOf) })}
      />
      <AreaChoice area={area.data ?? null} asOf={asOf} onChange={(chosen) => setSearch({ area: chosen })} />
      {waiting && <LoadingSkeleton lines={6} />}
      {failed && (
        <ErrorState
          title={t('dashboard.areaFailed')}
          problem={problemOf(failed)}
          onRetry={() => void (code === undefined ? own.refetch() : area.refetch())}
        />
      )}
      {!waiting && !failed && !area.data && <EmptyState>{t('dashboard.chooseArea')}</EmptyState>}
      {area.data && (
        <>
          <TrendBlock area={area.data} lastMonth={lastMonth} asOf={asOf} />
          <ChildrenBlock area={area.data} lastMonth={lastMonth} asOf={asOf} />
        </>
      )}
      <CompletenessBlock lastMonth={lastMonth} />
    </>
  );
}
