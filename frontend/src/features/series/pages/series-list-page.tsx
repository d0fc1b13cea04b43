import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink, LinkButton } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { seriesListQuery } from '../api/series';
import type { Series } from '../api/types';
import classes from '../components/series.module.css';
import { SERIES_STATES, stateOf } from '../model/series-state';

/** Who has to report what, how often and by when. */
export function SeriesListPage() {
  const { t, language } = useI18n();
  const format = useFormat();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const [search, setSearch] = useSearchState();
  const list = useQuery(seriesListQuery);
  const shown = SERIES_STATES.find((state) => state === search.state) ?? 'RUNNING';
  const rows = (list.data?.items ?? []).filter((series) => stateOf(series, today) === shown);

  const periods = ({ firstPeriod, lastPeriod }: Series) =>
    lastPeriod === null
      ? t('series.since', { first: format.period(firstPeriod) })
      : firstPeriod === lastPeriod
        ? format.period(firstPeriod)
        : t('series.fromTo', { from: format.period(firstPeriod), to: format.period(lastPeriod) });
  const tight = (series: Series) => series.tiers.some((tier) => tier.tight);
  const columns: DataColumn<Series>[] = [
    {
      id: 'name',
      header: t('series.name'),
      value: (series) => nameIn(language, series),
      cell: (series) => (
        <>
          <AppLink to="/report-series/$code" params={{ code: series.code }}>
            {nameIn(language, series)}
          </AppLink>
          <span className={classes.second}>{series.code}</span>
        </>
      ),
      rowHeader: true,
    },
    { id: 'owner', header: t('series.owner'), value: ({ owner }) => owner.name },
    {
      id: 'type',
      header: t('series.periodType'),
      value: (series) => t(`series.periodType.${series.periodType}`),
    },
    { id: 'periods', header: t('series.periods'), value: periods },
    {
      id: 'tiers',
      header: t('series.tiersShort'),
      value: (series) =>
        t(tight(series) ? 'series.tierCountTight' : 'series.tierCount', {
          count: new Set(series.tiers.map(({ position }) => position)).size,
        }),
      cell: (series) => (
        <>
          {t('series.tierCount', { count: new Set(series.tiers.map(({ position }) => position)).size })}{' '}
          {tight(series) && (
            <StatusBadge tone="warning" shape="alert">
              {t('series.tight')}
            </StatusBadge>
          )}
        </>
      ),
    },
    { id: 'plan', header: t('series.ofPlan'), value: ({ plan }) => plan && (plan.number ?? plan.title) },
  ];

  return (
    <>
      <PageHeader
        title={t('series.title')}
        subtitle={t('series.subtitle')}
        actions={
          me.permissions.includes('PLAN') && (
            <>
              <LinkButton to="/report-series/new">{t('series.new')}</LinkButton>
              <LinkButton to="/report-requests/new" variant="default">
                {t('series.request')}
              </LinkButton>
            </>
          )
        }
      />
      <SectionCard title={t(`series.state.${shown}`)}>
        <search className={classes.filters} data-noprint>
          <NativeSelect
            label={t('series.show')}
            value={shown}
            onChange={({ currentTarget: { value } }) =>
              setSearch({ state: value === 'RUNNING' ? undefined : value })
            }
            data={SERIES_STATES.map((value) => ({ value, label: t(`series.state.${value}`) }))}
          />
        </search>
        {list.isPending && <LoadingSkeleton lines={8} />}
        {list.isError && (
          <ErrorState
            title={t('series.listFailed')}
            problem={problemOf(list.error)}
            onRetry={() => void list.refetch()}
          />
        )}
        {list.isSuccess && rows.length === 0 && <EmptyState>{t(`series.none.${shown}`)}</EmptyState>}
        {rows.length > 0 && (
          <DataTable
            caption={t(`series.state.${shown}`)}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ code }) => code}
            csvName="che-do-bao-cao"
          />
        )}
      </SectionCard>
    </>
  );
}
