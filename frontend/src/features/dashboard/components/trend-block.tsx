import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { indicatorQuery, trendQuery } from '../api/analytics';
import { firstChildQuery } from '../api/areas';
import { mapNotes } from '../model/breaks';
import { shortPeriod } from '../model/short-period';
import { coverageSentence } from '../model/coverage';
import { latestSentence, pointsOf, trendSentence, VIEWS } from '../model/trend';
import type { Area } from '../api/types';
import { HowToRead } from './how-to-read';
import { IllustrativeMark } from './illustrative-mark';
import { MapNotes } from './map-notes';
import { TrendChart } from './trend-chart';
import { TrendTable } from './trend-table';
import classes from './dashboard.module.css';

interface Props {
  area: Area;
  lastMonth: string;
  /** The day whose map says what lies in the area. */
  mapOn: string;
  /** The same where it was chosen; each period's own map when left out. */
  map: string | undefined;
}

export function TrendBlock({ area, lastMonth, mapOn, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const [open, setOpen] = useState(false);
  const view = VIEWS.find((each) => each === search.view) ?? 'rolling';
  const trend = useQuery(trendQuery(area.code, view, lastMonth, map));
  const indicator = useQuery(indicatorQuery).data;
  const child = useQuery(firstChildQuery(area.code, mapOn)).data ?? null;

  const choice = (
    <NativeSelect
      aria-label={t('dashboard.view')}
      value={view}
      onChange={({ currentTarget: { value } }) => setSearch({ view: value === VIEWS[0] ? undefined : value })}
      data={VIEWS.map((each) => ({ value: each, label: t(`dashboard.view.${each}`) }))}
    />
  );
  if (trend.isPending) {
    return (
      <SectionCard title={t('dashboard.trend')} actions={choice}>
        <LoadingSkeleton lines={6} />
      </SectionCard>
    );
  }
  if (trend.isError) {
    return (
      <ErrorState
        title={t('dashboard.trendFailed')}
        problem={problemOf(trend.error)}
        onRetry={() => void trend.refetch()}
      />
    );
  }

  const wording = { t, language };
  const points = pointsOf(trend.data);
  const { target, illustrative, notes: codes, breaks } = trend.data;
  const goal = target?.value ?? null;
  const label = (period: string) => {
    if (view === 'rolling') return t('dashboard.rollingPeriod', { month: shortPeriod(period) });
    // The year that is not over yet must not pass for a whole one.
    return lastMonth.startsWith(`${period}-`) && !lastMonth.endsWith('-12')
      ? t('dashboard.yearSoFar', { year: format.period(period), month: Number(lastMonth.slice(5)) })
      : format.period(period);
  };
  const title = trendSentence(points, goal, view, wording);
  const { bandLow = null, bandHigh = null } = indicator ?? {};
  const natural = bandLow === null || bandHigh === null ? null : { low: bandLow, high: bandHigh };
  const latest = latestSentence(points, goal, label, wording);
  const newest = points.at(-1);
  const coverage =
    newest &&
    coverageSentence(
      {
        reporting: newest.received,
        total: newest.expected,
        level: area.level,
        childLevel: child?.level ?? null,
      },
      t,
    );
  const remarks = codes.map((code) => t(`dashboard.note.${code}`));
  const notes = [
    ...(illustrative ? [t('common.illustrative')] : []),
    ...(coverage ? [coverage] : []),
    ...remarks,
    ...mapNotes(trend.data, t, language),
    t('common.exportNote'),
  ];

  return (
    <SectionCard
      title={title}
      actions={
        <>
          {choice}
          <Button variant="default" onClick={() => window.print()}>
            {t('dashboard.print')}
          </Button>
        </>
      }
    >
      {latest === null ? (
        <>
          <EmptyState>{title}</EmptyState>
          <MapNotes analysis={trend.data} mapOn={mapOn} />
        </>
      ) : (
        <>
          <p className={classes.line}>
            {latest} {coverage && <strong>{coverage}</strong>}
          </p>
          {target && (
            <p className={classes.line}>
              {t('dashboard.targetOf')}{' '}
              <AppLink to="/plans/$planId" params={{ planId: target.plan.id }} search={{ tab: 'targets' }}>
                {target.plan.number ?? target.plan.title}
              </AppLink>
            </p>
          )}
          {illustrative && <IllustrativeMark />}
          <TrendChart
            title={title}
            points={points}
            target={goal}
            natural={natural}
            view={view}
            illustrative={illustrative}
            breaks={breaks}
          />
          <MapNotes analysis={trend.data} mapOn={mapOn} />
          {remarks.map((remark) => (
            <p key={remark} className={`${classes.line} ${classes.muted}`}>
              {remark}
            </p>
          ))}
          <div className={classes.foot}>
            <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)} data-noprint>
              {t(open ? 'dashboard.hideTable' : 'dashboard.showTable')}
            </Button>
            <HowToRead
              lines={[
                view === 'month' ? t('dashboard.readMonth') : t('dashboard.readBand'),
                t('dashboard.readTarget'),
                ...(breaks.length > 0 ? [t('dashboard.readBreak')] : []),
                ...(natural && indicator
                  ? [
                      t('dashboard.readNatural', {
                        ...natural,
                        source:
                          indicator.bandSource ??
                          nameIn(language, {
                            nameVi: indicator.sourceVi ?? '',
                            nameEn: indicator.sourceEn ?? '',
                          }),
                      }),
                    ]
                  : []),
              ]}
            />
          </div>
          {open && (
            <div className={classes.table}>
              <TrendTable
                caption={title}
                points={points}
                view={view}
                label={label}
                breaks={breaks}
                notes={notes}
                csvName={`ty-so-gioi-tinh-khi-sinh-${area.code}`}
              />
            </div>
          )}
        </>
      )}
    </SectionCard>
  );
}
