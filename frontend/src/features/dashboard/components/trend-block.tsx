import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
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
import { trendQuery } from '../api/analytics';
import { firstChildQuery } from '../api/areas';
import { mapNotes } from '../model/breaks';
import { coverageSentence } from '../model/coverage';
import { figureCode, windowOfView } from '../model/figure';
import { SEX_RATIO, valueText } from '../model/indicator-words';
import { isJudged, latestSentence, pointsOf, trendSentence, VIEWS, type View } from '../model/trend';
import { viewLabel } from '../model/view-label';
import type { Place } from '../model/place';
import { BlockFoot } from './block-foot';
import { IllustrativeMark } from './illustrative-mark';
import { MapNotes } from './map-notes';
import { PrintButton } from './print-button';
import { PublishedLines } from './published-lines';
import { SampleSizeLine } from './sample-size-line';
import { TrendChart } from './trend-chart';
import classes from './dashboard.module.css';

/** Whoever looks at the drawing alone does not load the table. */
const TrendTable = lazy(async () => ({ default: (await import('./trend-table')).TrendTable }));

interface Props {
  area: Place;
  indicator: string;
  view: View;
  lastMonth: string;
  /** The day whose map says what lies in the area. */
  mapOn: string;
  /** The same where it was chosen; each period's own map when left out. */
  map: string | undefined;
}

/** One indicator of one place over time, with how certain it is. */
export function TrendBlock({ area, indicator: code, view, lastMonth, mapOn, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [, setSearch] = useSearchState();
  const trend = useQuery(trendQuery(code, area.code, view, lastMonth, map));
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
  const { indicator, target, illustrative, notes: codes, breaks } = trend.data;
  const goal = target?.value ?? null;
  const label = (period: string) => viewLabel(period, view, lastMonth, format.period, t);
  const title = trendSentence(points, goal, view, wording);
  const { bandLow, bandHigh } = indicator;
  const byChance = indicator.chance === 'BINOMIAL';
  const natural = bandLow === null || bandHigh === null ? null : { low: bandLow, high: bandHigh };
  // The middle of the natural level is what a target is told from.
  const middle = natural && (natural.low + natural.high) / 2;
  const latest = latestSentence(points, goal, label, wording, indicator);
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
          <PrintButton />
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
          {newest?.evidence === 'INCONCLUSIVE' && goal !== null && middle !== null && goal !== middle && (
            <SampleSizeLine target={goal} against={middle} />
          )}
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
            write={(value) => valueText(value, indicator, language)}
            onOpen={({ area: { code: of }, period }) =>
              setSearch({ figure: figureCode({ area: of, period, window: windowOfView(view) }) })
            }
          />
          <MapNotes analysis={trend.data} mapOn={mapOn} />
          {remarks.map((remark) => (
            <p key={remark} className={`${classes.line} ${classes.muted}`}>
              {remark}
            </p>
          ))}
          <PublishedLines figures={trend.data.published} />
          <BlockFoot
            title={title}
            lines={[
              ...(byChance ? [isJudged(view) ? t('dashboard.readBand') : t('dashboard.readMonth')] : []),
              byChance ? t('dashboard.readTarget') : t('dashboard.readTargetLine'),
              ...(breaks.length > 0 ? [t('dashboard.readBreak')] : []),
              ...(natural
                ? [
                    t('dashboard.readNatural', {
                      ...natural,
                      source:
                        indicator.bandSource ??
                        nameIn(language, { nameVi: indicator.sourceVi, nameEn: indicator.sourceEn }),
                    }),
                  ]
                : []),
            ]}
            table={
              <TrendTable
                caption={title}
                indicator={indicator}
                points={points}
                view={view}
                label={label}
                breaks={breaks}
                notes={notes}
                csvName={`${indicator.code === SEX_RATIO ? 'ty-so-gioi-tinh-khi-sinh' : indicator.code.toLowerCase()}-${area.code}`}
              />
            }
          />
        </>
      )}
    </SectionCard>
  );
}
