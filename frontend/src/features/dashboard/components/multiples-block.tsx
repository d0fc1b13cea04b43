import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { childrenTrendQuery } from '../api/analytics';
import { firstChildQuery } from '../api/areas';
import { windowOfView } from '../model/figure';
import { valueText } from '../model/indicator-words';
import { commonScale, isKnown, multiplesOf, multiplesSentence, type Multiple } from '../model/multiples';
import { isUnitLevel, type UnitLevel } from '../model/coverage';
import { intervalText, isJudged, pointsOf, type View } from '../model/trend';
import { viewLabel } from '../model/view-label';
import type { Place } from '../model/place';
import { BlockFoot } from './block-foot';
import { FigureLink } from './figure-link';
import { IllustrativeMark } from './illustrative-mark';
import { MultiplesTable } from './multiples-table';
import { PrintButton } from './print-button';
import { SmallChart } from './small-chart';
import page from './dashboard.module.css';
import classes from './multiples.module.css';

interface Props {
  area: Place;
  indicator: string;
  view: View;
  lastMonth: string;
  mapOn: string;
  map: string | undefined;
}

/** So many charts stand on the page at once; the rest when asked for. */
const SHOWN = 24;

/** The same trend for each of the areas inside, small and on one scale, in order of name. */
export function MultiplesBlock({ area, indicator, view, lastMonth, mapOn, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const child = useQuery(firstChildQuery(area.code, mapOn));
  const divided = child.data !== null && child.data !== undefined;
  const trends = useQuery({
    ...childrenTrendQuery(indicator, area.code, view, lastMonth, map),
    enabled: divided,
  });

  if (child.isPending || (divided && trends.isPending)) {
    return (
      <SectionCard title={t('charts.multiples')}>
        <LoadingSkeleton lines={6} />
      </SectionCard>
    );
  }
  const failed = child.error ?? trends.error;
  if (failed) {
    return (
      <ErrorState
        title={t('charts.multiplesFailed')}
        problem={problemOf(failed)}
        onRetry={() => void (child.isError ? child.refetch() : trends.refetch())}
      />
    );
  }
  // Nothing lies inside; the table of the areas inside says so.
  if (!trends.data || !child.data) return null;

  const { indicator: definition, target, illustrative } = trends.data;
  const multiples = multiplesOf(pointsOf(trends.data));
  const goal = target?.value ?? null;
  const scale = commonScale(multiples, goal);
  const label = (period: string) => viewLabel(period, view, lastMonth, format.period, t);
  const level: UnitLevel | null = isUnitLevel(child.data.level) ? child.data.level : null;
  const title = multiplesSentence(
    multiples,
    goal,
    {
      judged: definition.chance === 'BINOMIAL' && isJudged(view),
      unit: level === null ? t('charts.places') : t(`dashboard.unit.${level}`),
      period: label(multiples[0]?.latest.period ?? lastMonth),
    },
    t,
  );
  const words = ({ latest }: Multiple) => {
    if (!latest.comparable) return t('dashboard.notComparable');
    if (latest.numerator === null) return t('charts.noFigures');
    if (!isKnown(latest)) return t('charts.partMissing');
    return latest.evidence === null || latest.evidence === 'NOT_APPLICABLE' || !isJudged(view)
      ? ''
      : t(`dashboard.evidenceShort.${latest.evidence}`);
  };
  const shown = all ? multiples : multiples.slice(0, SHOWN);

  return (
    <SectionCard title={title} actions={<PrintButton />}>
      {illustrative && (
        <p className={page.line}>
          <IllustrativeMark />
        </p>
      )}
      <ul className={classes.list}>
        {shown.map((multiple) => (
          <li key={multiple.area.code} className={classes.item}>
            <h3 className={classes.name}>
              <AppLink to="." search={(before) => ({ ...before, area: multiple.area.code })}>
                {multiple.area.name}
              </AppLink>
            </h3>
            <p className={classes.words}>
              {multiple.latest.value !== null && (
                <>
                  <FigureLink
                    figure={{
                      area: multiple.area.code,
                      period: multiple.latest.period,
                      window: windowOfView(view),
                    }}
                    text={valueText(multiple.latest.value, definition, language)}
                  />{' '}
                  {intervalText(multiple.latest, { t, language })}
                  {words(multiple) !== '' && ' · '}
                </>
              )}
              {words(multiple)}
            </p>
            {scale && <SmallChart multiple={multiple} target={goal} scale={scale} view={view} />}
          </li>
        ))}
      </ul>
      {multiples.length > shown.length && (
        <Button variant="default" mt="md" onClick={() => setAll(true)} data-noprint>
          {t('charts.showAll', { count: multiples.length - shown.length })}
        </Button>
      )}
      <BlockFoot
        title={title}
        lines={[
          t('charts.readMultiples'),
          ...(scale
            ? [t('charts.readScale', { low: format.number(scale[0], 0), high: format.number(scale[1], 0) })]
            : []),
          ...(definition.chance === 'BINOMIAL' ? [t('dashboard.readBand')] : []),
          t('dashboard.readNoRank'),
        ]}
        table={
          <MultiplesTable
            caption={title}
            indicator={definition}
            multiples={multiples}
            view={view}
            notes={[...(illustrative ? [t('common.illustrative')] : []), t('common.exportNote')]}
            csvName={`xu-huong-${definition.code}-${area.code}`.toLowerCase()}
          />
        }
      />
    </SectionCard>
  );
}
