import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { categoriesQuery, splitQuery } from '../api/split';
import type { Indicator } from '../api/types';
import { valueText } from '../model/indicator-words';
import { commonScale } from '../model/multiples';
import type { Place } from '../model/place';
import { categoriesOf, splitsOf, splitSentence } from '../model/split';
import type { View } from '../model/trend';
import { viewLabel } from '../model/view-label';
import { BlockFoot } from './block-foot';
import { IllustrativeMark } from './illustrative-mark';
import { PrintButton } from './print-button';
import { SmallChart } from './small-chart';
import page from './dashboard.module.css';
import classes from './multiples.module.css';

/** Whoever looks at the drawings alone does not load the table. */
const SplitTable = lazy(async () => ({ default: (await import('./split-table')).SplitTable }));

interface Props {
  area: Place;
  indicator: Indicator;
  view: View;
  lastMonth: string;
  map: string | undefined;
}

/** The trend of the place by sex, order of birth or whatever else its counts are broken down by. */
export function SplitBlock({ area, indicator, view, lastMonth, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const catalogue = useQuery(categoriesQuery);
  const dimensions = catalogue.data
    ? splitsOf(indicator, catalogue.data.elements, catalogue.data.dimensions)
    : [];
  const dimension = dimensions.find(({ code }) => code === search.split) ?? dimensions[0];
  const answer = useQuery({
    ...splitQuery(indicator.code, area.code, view, lastMonth, dimension?.code ?? '', map),
    enabled: dimension !== undefined,
  });

  const failed = catalogue.error ?? answer.error;
  if (failed) {
    return (
      <ErrorState
        title={t('charts.splitFailed')}
        problem={problemOf(failed)}
        onRetry={() => void (catalogue.isError ? catalogue.refetch() : answer.refetch())}
      />
    );
  }
  // What an indicator is not broken down by is no gap of the page.
  if (catalogue.isPending || !dimension) return null;
  if (!answer.data) {
    return (
      <SectionCard title={t('charts.split')}>
        <LoadingSkeleton lines={6} />
      </SectionCard>
    );
  }

  const { indicator: definition, illustrative } = answer.data;
  const categories = categoriesOf(answer.data, language);
  const scale = commonScale(categories, null);
  const label = (period: string) => viewLabel(period, view, lastMonth, format.period, t);
  const title = splitSentence(
    categories,
    { indicator: definition, dimension, period: label(categories[0]?.latest.period ?? lastMonth) },
    { t, language },
  );
  return (
    <SectionCard
      title={title}
      actions={
        <>
          {dimensions.length > 1 && (
            <NativeSelect
              aria-label={t('charts.split')}
              value={dimension.code}
              onChange={({ currentTarget: { value } }) => setSearch({ split: value })}
              data={dimensions.map((each) => ({ value: each.code, label: nameIn(language, each) }))}
            />
          )}
          <PrintButton />
        </>
      }
    >
      {illustrative && (
        <p className={page.line}>
          <IllustrativeMark />
        </p>
      )}
      <ul className={classes.list}>
        {categories.map((category) => {
          const { area: of, latest } = category;
          return (
            <li key={of.code} className={classes.item}>
              <h3 className={classes.name}>{of.name}</h3>
              <p className={classes.words}>
                {latest.value === null
                  ? t('charts.noFigures')
                  : valueText(latest.value, definition, language)}
                {latest.numerator !== null && latest.denominator !== null && (
                  <>
                    {' '}
                    ({format.number(latest.numerator)}/{format.number(latest.denominator)})
                  </>
                )}
              </p>
              {scale && <SmallChart multiple={category} target={null} scale={scale} view={view} />}
            </li>
          );
        })}
      </ul>
      <BlockFoot
        title={title}
        lines={[
          t('charts.readSplit'),
          ...(definition.denominator === null ? [] : [t('charts.readSplitWhole')]),
          ...(scale
            ? [t('charts.readScale', { low: format.number(scale[0], 0), high: format.number(scale[1], 0) })]
            : []),
        ]}
        table={
          <SplitTable
            caption={title}
            indicator={definition}
            categories={categories}
            label={label}
            notes={[...(illustrative ? [t('common.illustrative')] : []), t('common.exportNote')]}
            csvName={`theo-${dimension.code}-${definition.code}-${area.code}`.toLowerCase()}
          />
        }
      />
    </SectionCard>
  );
}
