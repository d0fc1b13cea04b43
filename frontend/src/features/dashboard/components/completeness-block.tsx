import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { downloadText, toCsv } from '@/lib/csv';
import { nameIn } from '@/lib/language';
import { parsePeriod } from '@/lib/period';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { completenessQuery, monthlySeriesQuery } from '../api/analytics';
import { acceptedOf, matrixRows, matrixSentence, SIGNS, statesIn } from '../model/matrix';
import { shortPeriod } from '../model/short-period';
import type { Completeness } from '../api/types';
import { BlockFoot } from './block-foot';
import { IllustrativeMark } from './illustrative-mark';
import { PrintButton } from './print-button';
import classes from './dashboard.module.css';

/** Whoever looks at the signs alone does not load the table. */
const CompletenessTable = lazy(async () => ({
  default: (await import('./completeness-table')).CompletenessTable,
}));

function Matrix({ completeness, caption }: { completeness: Completeness; caption: string }) {
  const { t } = useI18n();
  const format = useFormat();
  const rows = matrixRows(completeness);
  const short = (code: string, index: number) => {
    const period = parsePeriod(code);
    if (period?.kind !== 'MONTH') return code;
    // The year is said where it begins to count.
    return index === 0 || period.month === 1
      ? t('dashboard.monthShortYear', { month: String(period.month), year: String(period.year) })
      : t('dashboard.monthShort', { month: String(period.month) });
  };
  return (
    <>
      <div
        className={classes.scroll}
        role="region"
        aria-label={t('ui.tableScroll', { caption })}
        tabIndex={0}
      >
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('dashboard.columnUnit')}</th>
              {completeness.periods.map((period, index) => (
                <th key={period} scope="col" title={format.period(period)}>
                  {short(period, index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, cells }) => (
              <tr key={unit.code}>
                <th scope="row">{unit.name}</th>
                {cells.map((state, index) => (
                  <td key={completeness.periods[index]}>
                    <span className={classes.cell} data-state={state} title={t(`dashboard.cell.${state}`)}>
                      <span aria-hidden="true">{SIGNS[state]}</span>
                      <VisuallyHidden>{t(`dashboard.cell.${state}`)}</VisuallyHidden>
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={classes.legend} aria-label={t('dashboard.legend')}>
        {statesIn(completeness)
          .filter((state) => SIGNS[state] !== '')
          .map((state) => (
            <li key={state}>
              <span className={classes.cell} data-state={state} aria-hidden="true">
                {SIGNS[state]}
              </span>
              {t(`dashboard.cell.${state}`)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** Who has sent their monthly reports: unit × month, in shapes and words. */
export function CompletenessBlock({ lastMonth }: { lastMonth: string }) {
  const { t, language } = useI18n();
  const { sample } = useMe();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const all = useQuery(monthlySeriesQuery);
  const series =
    all.data?.find(({ code }) => code === search.series) ??
    all.data?.find(({ lastPeriod }) => lastPeriod === null || lastPeriod >= lastMonth) ??
    all.data?.[0];
  const completeness = useQuery({
    ...completenessQuery(series?.code ?? '', lastMonth),
    enabled: series !== undefined,
  });

  if (all.isPending || (series && completeness.isPending)) {
    return (
      <SectionCard title={t('dashboard.completeness')}>
        <LoadingSkeleton />
      </SectionCard>
    );
  }
  const failed = all.error ?? completeness.error;
  if (failed) {
    return (
      <ErrorState
        title={t('dashboard.completenessFailed')}
        problem={problemOf(failed)}
        onRetry={() => void (all.isError ? all.refetch() : completeness.refetch())}
      />
    );
  }
  if (!series || !completeness.data || completeness.data.units.length === 0) {
    return (
      <SectionCard title={t('dashboard.completeness')}>
        <EmptyState>{t(series ? 'dashboard.noUnits' : 'dashboard.noSeries')}</EmptyState>
      </SectionCard>
    );
  }

  const data = completeness.data;
  const title = matrixSentence(data, nameIn(language, series), shortPeriod, t);
  const notes = [...(sample ? [t('common.illustrative')] : []), t('common.exportNote')];

  function exportCsv() {
    const head = [
      t('dashboard.columnUnit'),
      t('dashboard.columnAccepted'),
      ...data.periods.map((period) => format.period(period)),
    ];
    const rows = matrixRows(data).map(({ unit, cells }) => [
      unit.name,
      t('dashboard.reportsOf', acceptedOf(cells)),
      ...cells.map((state) => t(`dashboard.cell.${state}`)),
    ]);
    downloadText(
      `gui-bao-cao-${data.series.code}.csv`.toLowerCase(),
      toCsv([head, ...rows, ...notes.map((note) => [note])]),
      'text/csv;charset=utf-8',
    );
  }

  return (
    <SectionCard
      title={title}
      actions={
        <>
          {(all.data?.length ?? 0) > 1 && (
            <NativeSelect
              aria-label={t('dashboard.series')}
              value={series.code}
              onChange={({ currentTarget: { value } }) => setSearch({ series: value })}
              data={(all.data ?? []).map((each) => ({ value: each.code, label: nameIn(language, each) }))}
            />
          )}
          <Button variant="subtle" size="compact-md" onClick={exportCsv}>
            {t('ui.exportCsv')}
          </Button>
          <PrintButton />
        </>
      }
    >
      {sample && (
        <p className={classes.line}>
          <IllustrativeMark />
        </p>
      )}
      <Matrix completeness={data} caption={title} />
      <BlockFoot
        title={title}
        lines={[t('dashboard.readMatrix'), t('dashboard.readMatrixCount')]}
        table={<CompletenessTable completeness={data} caption={title} notes={notes} />}
      />
    </SectionCard>
  );
}
