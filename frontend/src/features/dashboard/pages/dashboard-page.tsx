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
import { figureOf } from '../model/figure';
import { SEX_RATIO } from '../model/indicator-words';
import { COUNTRY, countryNamed, type Place } from '../model/place';
import { isDate, lastDayOf, lastFullMonth } from '../model/months';
import { VIEWS } from '../model/trend';

const ChildrenBlock = lazy(async () => ({
  default: (await import('../components/children-block')).ChildrenBlock,
}));

const MultiplesBlock = lazy(async () => ({
  default: (await import('../components/multiples-block')).MultiplesBlock,
}));

const SplitBlock = lazy(async () => ({
  default: (await import('../components/split-block')).SplitBlock,
}));

const FunnelBlock = lazy(async () => ({
  default: (await import('../components/funnel-block')).FunnelBlock,
}));

const OriginDrawer = lazy(async () => ({
  default: (await import('../components/origin-drawer')).OriginDrawer,
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
  const figure = figureOf(search.figure);
  const indicators = useQuery(indicatorsQuery);
  const chosen = indicators.data?.find(({ code }) => code === indicator);
  const name = chosen ? nameIn(language, chosen) : t('dashboard.sexRatio');
  const shown = { indicator, lastMonth, mapOn, map };
  const own = useQuery({
    ...areaOfOrganisationQuery(me.organisation.code),
    enabled: search.area === undefined,
  });
  const code = search.area ?? own.data?.code;
  const whole = code === COUNTRY;
  const found = useQuery({ ...areaQuery(code ?? '', mapOn), enabled: code !== undefined && !whole });
  const area: Place | undefined = whole ? countryNamed(t('charts.country')) : found.data;
  const waiting = code === undefined ? own.isPending : !whole && found.isPending;
  const problem = code === undefined ? own.error : whole ? null : found.error;
  // The code of a unit of another time is no failure: another unit is to be chosen.
  const unknown = code !== undefined && problem !== null && problemOf(problem).status === 404;
  const failed = unknown ? null : problem;

  return (
    <>
      <PageHeader
        title={area ? t('dashboard.heading', { indicator: name, area: area.fullName }) : t('dashboard.title')}
        subtitle={[
          t('dashboard.upTo', { date: formatDate(asOf) }),
          ...(map ? [t('dashboard.onMap', { date: formatDate(map) })] : []),
        ].join('; ')}
      />
      <AreaChoice area={area ?? null} asOf={mapOn} onChange={(code) => setSearch({ area: code })}>
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
          onRetry={() => void (code === undefined ? own.refetch() : found.refetch())}
        />
      )}
      {!waiting && !failed && !area && (
        <EmptyState>
          {unknown ? t('dashboard.notOnMap', { date: formatDate(mapOn) }) : t('dashboard.chooseArea')}
        </EmptyState>
      )}
      {area && (
        <>
          <TrendBlock {...shown} area={area} view={view} />
          {chosen && chosen.numerator.parts.length > 1 && (
            <Later>
              <SplitBlock area={area} indicator={chosen} view={view} lastMonth={lastMonth} map={map} />
            </Later>
          )}
          <Later>
            <ChildrenBlock {...shown} area={area} />
          </Later>
          <Later>
            <MultiplesBlock {...shown} area={area} view={view} />
          </Later>
          {/* Limits of chance can only be drawn for what varies by chance. */}
          {(chosen?.chance ?? 'BINOMIAL') === 'BINOMIAL' && (
            <Later>
              <FunnelBlock {...shown} area={area} />
            </Later>
          )}
        </>
      )}
      <Later>
        <CompletenessBlock lastMonth={lastMonth} />
      </Later>
      {figure && (
        <Suspense>
          <OriginDrawer figure={figure} indicator={indicator} map={map} />
        </Suspense>
      )}
    </>
  );
}
