import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { ErrorState } from '@/ui/error-state';
import { FactList } from '@/ui/fact-list';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { originsQuery, type OriginQuestion } from '../api/origins';
import { notComparableText } from '../model/breaks';
import { figureWords, originValue } from '../model/origin';
import { CellFigures } from './cell-figures';
import classes from './origin.module.css';

/** More units without figures than this are counted, not named. */
const NAMED = 15;

/** From a figure down to the cells of reports: what it is made of, whose that is, what stood there before. */
export function OriginPanel({ question }: { question: OriginQuestion }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const origins = useQuery(originsQuery(question));

  if (origins.isPending) return <LoadingSkeleton lines={8} />;
  if (origins.isError) {
    return (
      <ErrorState
        title={t('charts.originFailed')}
        problem={problemOf(origins.error)}
        onRetry={() => void origins.refetch()}
      />
    );
  }
  const { data } = origins;
  const missing = data.missing.map(({ name }) => name);
  return (
    <>
      <p className={classes.figure}>
        {t('charts.originOf', {
          indicator: nameIn(language, data.indicator),
          area: data.area.name,
          period: figureWords(question, format.period, t),
        })}{' '}
        <strong>{originValue(data, t, language)}</strong>
      </p>
      <FactList
        facts={[
          {
            name: t('charts.originDays'),
            value: t('charts.fromDayTo', { from: format.date(data.from), to: format.date(data.to) }),
          },
          { name: t('charts.originMap'), value: format.date(data.mapDate) },
          {
            name: t('dashboard.columnReports'),
            value: t('dashboard.reportsOf', { received: data.received, expected: data.expected }),
          },
          {
            name: t('charts.originMissing'),
            value:
              missing.length === 0
                ? null
                : missing.length <= NAMED
                  ? missing.join(', ')
                  : t('charts.missingCount', { count: missing.length }),
          },
          {
            name: t('dashboard.notComparable'),
            value: data.notComparable.map((each) => notComparableText(each, t)).join('; '),
          },
        ]}
      />
      {data.terms.map((term) => (
        <section key={term.side} className={classes.term}>
          <h3 className={classes.heading}>
            {nameIn(language, term)}
            {': '}
            {term.total === null ? t('charts.noFigures') : format.number(term.total)}
          </h3>
          {term.cells.map((cell) => (
            <CellFigures key={cell.cell} question={question} cell={cell} alone={term.cells.length === 1} />
          ))}
        </section>
      ))}
    </>
  );
}
