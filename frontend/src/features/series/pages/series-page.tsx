import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { AppLink, LinkButton } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { FactList } from '@/ui/fact-list';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { seriesListQuery, seriesQuery, templatesQuery } from '../api/series';
import type { Series } from '../api/types';
import { EndDialog } from '../components/end-dialog';
import { ReminderRule } from '../components/reminder-rule';
import { TierTable } from '../components/tier-table';
import { stateOf } from '../model/series-state';

const LOOKS = {
  RUNNING: { tone: 'success', shape: 'check' },
  ENDED: { tone: 'neutral', shape: 'clock' },
  REQUEST: { tone: 'info', shape: 'dot' },
} as const;

export function SeriesPage() {
  const { t } = useI18n();
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(seriesQuery(code));
  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('series.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  return <OneSeries series={found.data} />;
}

/** One series: its chain with deadlines and slack, and the ways to what is owed in it. */
function OneSeries({ series }: { series: Series }) {
  const { t, language } = useI18n();
  const me = useMe();
  const [ending, setEnding] = useState(false);
  const { code, tiers, allowedActions } = series;
  const state = stateOf(series, dateInVietnam(me.businessNow));
  const tight = tiers.filter((tier) => tier.tight);
  return (
    <>
      <PageHeader
        title={nameIn(language, series)}
        subtitle={
          <>
            <AppLink to="/report-series">{t('series.title')}</AppLink>
            <span>{code}</span>
            <StatusBadge {...LOOKS[state]}>{t(`series.state.${state}`)}</StatusBadge>
          </>
        }
        actions={
          <>
            {allowedActions.includes('EDIT') && (
              <LinkButton to="/report-series/$code/edit" params={{ code }} variant="default">
                {t('series.change')}
              </LinkButton>
            )}
            {allowedActions.includes('END') && (
              <Button variant="default" onClick={() => setEnding(true)}>
                {t('series.end')}
              </Button>
            )}
          </>
        }
      />
      <SectionCard title={t('series.what')}>
        <SeriesFacts series={series} />
        <p className={parts.buttons} data-noprint>
          <AppLink to="/reports" search={{ series: code }}>
            {t('series.openReports')}
          </AppLink>
          <AppLink to="/report-register" search={{ series: code }}>
            {t('nav.register')}
          </AppLink>
          <AppLink to="/report-timeliness" search={{ series: code }}>
            {t('nav.timeliness')}
          </AppLink>
        </p>
      </SectionCard>
      <SectionCard title={t('series.tiers')}>
        {tight.length > 0 && (
          <p role="note">
            {t('series.tightText', { names: [...new Set(tight.map(({ from }) => from.name))].join('; ') })}
          </p>
        )}
        <TierTable caption={t('series.tiers')} tiers={tiers} />
      </SectionCard>
      <ReminderRule code={code} mayChange={allowedActions.includes('REMIND')} />
      {ending && <EndDialog series={series} onClose={() => setEnding(false)} />}
    </>
  );
}

function SeriesFacts({ series }: { series: Series }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const template = useQuery(templatesQuery).data?.find(({ code }) => code === series.template);
  const source = useQuery(seriesListQuery).data?.items.find(({ code }) => code === series.fillsFrom);
  const { plan, fillsFrom, periodType } = series;
  return (
    <FactList
      facts={[
        { name: t('series.owner'), value: series.owner.name },
        {
          name: t('series.template'),
          value: (
            <AppLink to="/report-templates/$code" params={{ code: series.template }}>
              {template ? nameIn(language, template) : series.template}
            </AppLink>
          ),
        },
        { name: t('series.periodType'), value: t(`series.periodType.${periodType}`) },
        { name: t('series.firstPeriod'), value: periodType !== 'DATE' && format.period(series.firstPeriod) },
        {
          name: t(periodType === 'DATE' ? 'series.askedOn' : 'series.lastPeriod'),
          value: series.lastPeriod === null ? t('series.noEnd') : format.period(series.lastPeriod),
        },
        {
          name: t('series.periodStartDay'),
          value: series.periodStartDay > 1 && t('series.startsOnDay', { day: series.periodStartDay }),
        },
        { name: t('series.opensOn'), value: series.opensOn && format.date(series.opensOn) },
        { name: t('series.dataCutOffOn'), value: series.dataCutOffOn && format.date(series.dataCutOffOn) },
        { name: t('series.leader'), value: series.leaderApproval && t('series.leaderApproval') },
        {
          name: t('series.ofPlan'),
          value: plan && (
            <AppLink to="/plans/$planId" params={{ planId: plan.id }} search={{ tab: 'reports' }}>
              {plan.number === null
                ? plan.title
                : t('series.planNumber', { number: plan.number, title: plan.title })}
            </AppLink>
          ),
        },
        {
          name: t('series.fillsFrom'),
          value: fillsFrom && (
            <AppLink to="/report-series/$code" params={{ code: fillsFrom }}>
              {source ? nameIn(language, source) : fillsFrom}
            </AppLink>
          ),
        },
      ]}
    />
  );
}
