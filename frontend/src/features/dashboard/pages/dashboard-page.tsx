import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { WhenNear } from '@/ui/when-near';
import { indicatorsQuery } from '../api/analytics';
import { areaOfOrganisationQuery, areaQuery } from '../api/areas';
import { AreaChoice } from '../components/area-choice';
import { IndicatorChoice } from '../components/indicator-choice';
import { MapChoice } from '../components/map-choice';
import { TrendBlock } from '../components/trend-block';
import { SEX_RATIO } from '../model/indicator-words';
import { isDate, lastDayOf, lastFullMonth } from '../model/months';
import { VIEWS } from '../model/trend';

const ChildrenBlock = lazy(async () => ({
  default: (await import('../components/children-block')).ChildrenBlock,
}));

const MultiplesBlock = lazy(async () => ({
  default: (await import('../components/multiples-block')).MultiplesBlock,
}));

const FunnelBlock = lazy(async () => ({
  default: (await import('../components/funnel-block')).FunnelBlock,
}));

const CompletenessBlock = lazy(async () => ({
  default: (await import('../components/completeness-block')).CompletenessBlock,
}));

/** A block that is loaded when the reader comes near it. */
function Later({ children }: { children: ReactNode }) {
  return (
    <WhenNear>
      <Suspense fallback={<LoadingSkeleton lines={6} />}>{children}</Suspense>
    </WhenNear>
  );
}

/** Is it improving, where, and can it be trusted? One area at a time, the reader's own first. */
export function DashboardPage() {
  const { t, language } = useI18n();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const lastMonth = lastFullMonth(me.businessNow);
  const asOf = lastDayOf(lastMonth);
  const map = isDate(search.map) ? search.map : undefined;
  const mapOn = map ?? asOf;
  const indicator = search.indicator ?? SEX_RATIO;
  const view = VIEWS.find((each) => each === search.view) ?? 'rolling';
  const indicators = useQuery(indicatorsQuery);
  const chosen = indicators.data?.find(({ code }) => code === indicator);
  const name = chosen ? nameIn(language, chosen) : t('dashboard.sexRatio');
  const shown = { indicator, lastMonth, mapOn, map };
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
        title={
          area.data
            ? t('dashboard.heading', { indicator: name, area: area.data.fullName })
            : t('dashboard.title')
        }
        subtitle={[
          t('dashboard.upTo', { date: formatDate(asOf) }),
          ...(map ? [t('dashboard.onMap', { date: formatDate(map) })] : []),
        ].join('; ')}
      />
      <AreaChoice area={area.data ?? null} asOf={mapOn} onChange={(code) => setSearch({ area: code })}>
        <IndicatorChoice
          value={indicator}
          indicators={indicators.data ?? []}
          onChange={(code) => setSearch({ indicator: code === SEX_RATIO ? undefined : code })}
        />
        <MapChoice value={map ?? null} onChange={(day) => setSearch({ map: day ?? undefined })} />
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
          <TrendBlock {...shown} area={area.data} view={view} />
          <Later>
            <ChildrenBlock {...shown} area={area.data} />
          </Later>
          <Later>
            <MultiplesBlock {...shown} area={area.data} view={view} />
          </Later>
          {/* Limits of chance can only be drawn for what varies by chance. */}
          {(chosen?.chance ?? 'BINOMIAL') === 'BINOMIAL' && (
            <Later>
              <FunnelBlock {...shown} area={area.data} />
            </Later>
          )}
        </>
      )}
      <Later>
        <CompletenessBlock lastMonth={lastMonth} />
      </Later>
    </>
  );
}
