import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { firstChildQuery } from '../api/areas';
import { funnelQuery } from '../api/funnel';
import { figureCode, windowOfYears } from '../model/figure';
import { comparedIn, sentenceOf, titleAndRest, yearsToCompare } from '../model/funnel';
import { yearLabel } from '../model/year-label';
import type { Place } from '../model/place';
import { BlockFoot } from './block-foot';
import { FunnelChart } from './funnel-chart';
import { FunnelTable } from './funnel-table';
import { IllustrativeMark } from './illustrative-mark';
import { LegendSign } from './legend-sign';
import { PrintButton } from './print-button';
import classes from './funnel.module.css';
import page from './dashboard.module.css';

interface Props {
  area: Place;
  indicator: string;
  lastMonth: string;
  mapOn: string;
  /** The day whose map was chosen; that of the period's end when left out. */
  map: string | undefined;
}

const YEARS = 4;
const TOGETHER = ['1', '3', '5'] as const;
/** More places without figures than this are counted, not named. */
const NAMED = 12;

/** Which places lie beyond what chance alone would bring, however many are born in them. */
export function FunnelBlock({ area, indicator, lastMonth, mapOn, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const child = useQuery(firstChildQuery(area.code, mapOn));
  const choices = comparedIn(area.level, child.data?.level ?? null);
  const compared = choices.find((each) => each === search.compare) ?? 'children';
  const years = yearsToCompare(lastMonth, YEARS);
  const year = years.find((each) => each === search.year) ?? years[0] ?? lastMonth.slice(0, 4);
  const together = TOGETHER.find((each) => each === search.years) ?? '1';
  const funnel = useQuery({
    ...funnelQuery({ indicator, area: area.code, compared, year, years: Number(together), map }),
    enabled: choices.length > 0,
  });

  if (child.isPending || (choices.length > 0 && funnel.isPending)) {
    return (
      <SectionCard title={t('charts.funnel')}>
        <LoadingSkeleton lines={6} />
      </SectionCard>
    );
  }
  const failed = child.error ?? funnel.error;
  if (failed) {
    return (
      <ErrorState
        title={t('charts.funnelFailed')}
        problem={problemOf(failed)}
        onRetry={() => void (child.isError ? child.refetch() : funnel.refetch())}
      />
    );
  }
  // An area that is not divided has nothing to compare; the block of its parts says so already.
  if (!funnel.data) return null;

  const { data } = funnel;
  const [title, rest] = titleAndRest(sentenceOf(data, language));
  const line = data.target?.line ?? null;
  const missing = data.missing.map(({ name }) => name);
  const remarks = [
    ...(missing.length > 0
      ? [
          missing.length <= NAMED
            ? t('charts.missing', { areas: missing.join(', ') })
            : t('charts.missingCount', { count: data.expected - data.received }),
        ]
      : []),
    ...(data.target?.source === 'POOLED' ? [t('charts.pooledNote')] : []),
  ];
  const legend = [
    ['inside', 'charts.inside'],
    ['P95', 'charts.outside95'],
    ['P998', 'charts.outside998'],
    ['limit95', 'charts.limit95'],
    ['limit998', 'charts.limit998'],
  ] as const;

  return (
    <SectionCard
      title={title}
      actions={
        <div className={classes.choices}>
          {choices.length > 1 && (
            <NativeSelect
              aria-label={t('charts.compare')}
              value={compared}
              onChange={({ currentTarget: { value } }) =>
                setSearch({ compare: value === 'children' ? undefined : value })
              }
              data={choices.map((each) => ({ value: each, label: t(`charts.compare.${each}`) }))}
            />
          )}
          <NativeSelect
            aria-label={t('charts.year')}
            value={year}
            onChange={({ currentTarget: { value } }) =>
              setSearch({ year: value === years[0] ? undefined : value })
            }
            data={years.map((each) => ({ value: each, label: yearLabel(each, lastMonth, format.period, t) }))}
          />
          <NativeSelect
            aria-label={t('charts.together')}
            value={together}
            onChange={({ currentTarget: { value } }) =>
              setSearch({ years: value === '1' ? undefined : value })
            }
            data={TOGETHER.map((each) => ({ value: each, label: t(`charts.together.${each}`) }))}
          />
          <PrintButton />
        </div>
      }
    >
      {rest !== '' && <p className={page.line}>{rest}</p>}
      {line && (
        <p className={page.line}>
          {t('dashboard.targetOf')}{' '}
          <AppLink to="/plans/$planId" params={{ planId: line.plan.id }} search={{ tab: 'targets' }}>
            {line.plan.number ?? line.plan.title}
          </AppLink>
        </p>
      )}
      {data.illustrative && (
        <p className={page.line}>
          <IllustrativeMark />
        </p>
      )}
      {data.points.length === 0 ? (
        <EmptyState>{t('charts.funnelEmpty')}</EmptyState>
      ) : (
        <>
          <FunnelChart
            title={title}
            funnel={data}
            onOpen={(code) =>
              setSearch({
                figure: figureCode({ area: code, period: data.period, window: windowOfYears(data.years) }),
              })
            }
          />
          <ul className={classes.legend} aria-label={t('dashboard.legend')}>
            {legend.map(([sign, words]) => (
              <li key={sign}>
                <LegendSign sign={sign} />
                {t(words)}
              </li>
            ))}
          </ul>
          {remarks.map((remark) => (
            <p key={remark} className={`${page.line} ${page.muted}`}>
              {remark}
            </p>
          ))}
          <BlockFoot
            title={title}
            lines={[
              t('charts.readFunnel'),
              t('charts.readLimits'),
              t('charts.readOutside'),
              t('charts.readQuality'),
              t('dashboard.readNoRank'),
            ]}
            table={
              <FunnelTable
                caption={title}
                funnel={data}
                notes={[
                  ...(data.illustrative ? [t('common.illustrative')] : []),
                  ...(rest === '' ? [] : [rest]),
                  ...remarks,
                  t('common.exportNote'),
                ]}
                csvName={`bieu-do-pheu-${data.indicator.code}-${area.code}-${year}`.toLowerCase()}
              />
            }
          />
        </>
      )}
    </SectionCard>
  );
}
