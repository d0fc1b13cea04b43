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
import { MapChoice } from '../components/map-choice';
import { TrendBlock } from '../components/trend-block';
import { isDate, lastDayOf, lastFullMonth } from '../model/months';

/** Is it improving, where, and can it be trusted? One area at a time, the reader's own first. */
export function DashboardPage() {
  const t = useT();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const lastMonth = lastFullMonth(me.businessNow);
  const asOf = lastDayOf(lastMonth);
  const map = isDate(search.map) ? search.map : undefined;
  const mapOn = map ?? asOf;
  const own = useQuery({
    ...areaOfOrganisationQuery(me.organisation.code),
    enabled: search.area === undefined,
  });
  const code = search.area ?? own.data?.code;
  const area = useQuery({ ...areaQuery(code ?? '', mapOn), enabled: code !== undefined });
  const waiting = code === undefined ? own.isPending : area.isPending;
  const problem = code === undefined ? own.error : area.error;
  // The code of a unit of another time is no failure: another unit is to be chosen.
  const unknown = code !== undefined && problem !== null && problemOf(problem).status === 404;
  const failed = unknown ? null : problem;

  return (
    <>
      <PageHeader
        title={area.data ? t('dashboard.heading', { area: area.data.fullName }) : t('dashboard.title')}
        subtitle={[
          t('dashboard.upTo', { date: formatDate(asOf) }),
          ...(map ? [t('dashboard.onMap', { date: formatDate(map) })] : []),
        ].join('; ')}
      />
      <AreaChoice area={area.data ?? null} asOf={mapOn} onChange={(chosen) => setSearch({ area: chosen })}>
        <MapChoice value={map ?? null} onChange={(chosen) => setSearch({ map: chosen ?? undefined })} />
      </AreaChoice>
      {waiting && <LoadingSkeleton lines={6} />}
      {failed && (
        <ErrorState
          title={t('dashboard.areaFailed')}
          problem={problemOf(failed)}
          onRetry={() => void (code === undefined ? own.refetch() : area.refetch())}
        />
      )}
      {!waiting && !failed && !area.data && (
        <EmptyState>
          {unknown ? t('dashboard.notOnMap', { date: formatDate(mapOn) }) : t('dashboard.chooseArea')}
        </EmptyState>
      )}
      {area.data && (
        <>
          <TrendBlock area={area.data} lastMonth={lastMonth} mapOn={mapOn} map={map} />
          <ChildrenBlock area={area.data} lastMonth={lastMonth} mapOn={mapOn} map={map} />
        </>
      )}
      <CompletenessBlock lastMonth={lastMonth} />
    </>
  );
}
