import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { usePhone } from '@/lib/use-phone';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { childrenQuery } from '../api/analytics';
import { firstChildQuery } from '../api/areas';
import { mapNotes } from '../model/breaks';
import { columnNames, valueText } from '../model/indicator-words';
import { shortPeriod } from '../model/short-period';
import { intervalText, pointsOf, type TrendPoint } from '../model/trend';
import type { Place } from '../model/place';
import { FigureLink } from './figure-link';
import { IllustrativeMark } from './illustrative-mark';
import classes from './dashboard.module.css';

interface Props {
  area: Place;
  indicator: string;
  lastMonth: string;
  /** The day whose map says what lies in the area. */
  mapOn: string;
  /** The same where it was chosen. */
  map: string | undefined;
}

/** The areas inside, side by side in order of name; the ratio has no ranking. */
export function ChildrenBlock({ area, indicator: code, lastMonth, mapOn, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const phone = usePhone();
  const child = useQuery(firstChildQuery(area.code, mapOn));
  const divided = child.data !== null && child.data !== undefined;
  const children = useQuery({ ...childrenQuery(code, area.code, lastMonth, map), enabled: divided });

  if (child.isPending || (divided && children.isPending)) {
    return (
      <SectionCard title={t('dashboard.children')}>
        <LoadingSkeleton />
      </SectionCard>
    );
  }
  const failed = child.error ?? children.error;
  if (failed) {
    return (
      <ErrorState
        title={t('dashboard.childrenFailed')}
        problem={problemOf(failed)}
        onRetry={() => void (child.isError ? child.refetch() : children.refetch())}
      />
    );
  }
  if (!children.data || !child.data) {
    return (
      <SectionCard title={t('dashboard.children')}>
        <EmptyState>{t('dashboard.noChildren')}</EmptyState>
      </SectionCard>
    );
  }

  const points = pointsOf(children.data);
  const { illustrative, indicator } = children.data;
  const byChance = indicator.chance === 'BINOMIAL';
  const names = columnNames(indicator, t, language);
  const wording = { t, language };
  // What was not counted is a dash, never a zero.
  const counted = (
    id: string,
    header: string,
    value: (point: TrendPoint) => number | null,
  ): DataColumn<TrendPoint> => ({
    id,
    header,
    value,
    numeric: true,
    cell: (point) => {
      const number = value(point);
      return number === null ? '–' : format.number(number);
    },
  });
  const births: DataColumn<TrendPoint> = {
    id: 'births',
    header: t('dashboard.columnBirths'),
    value: ({ numerator, denominator }) =>
      numerator === null || denominator === null ? null : numerator + denominator,
    numeric: true,
    cell: ({ numerator, denominator }) => {
      if (numerator === null || denominator === null) return '–';
      const total = numerator + denominator;
      return phone
        ? t('dashboard.birthsOf', { births: total, boys: numerator, girls: denominator })
        : format.number(total);
    },
  };
  const evidence: DataColumn<TrendPoint> = {
    id: 'evidence',
    header: t('dashboard.columnEvidence'),
    value: (point) => (point.evidence === null ? '–' : t(`dashboard.evidenceShort.${point.evidence}`)),
    sortable: false,
  };
  const columns: DataColumn<TrendPoint>[] = [
    {
      id: 'area',
      header: t('dashboard.columnArea'),
      value: (point) => point.area.name,
      rowHeader: true,
      cell: (point) => (
        <AppLink to="." search={(before) => ({ ...before, area: point.area.code })}>
          {point.area.name}
        </AppLink>
      ),
    },
    { ...counted('numerator', names.numerator, ({ numerator }) => numerator), wideOnly: byChance },
    ...(names.denominator === null
      ? []
      : [
          {
            ...counted('denominator', names.denominator, ({ denominator }) => denominator),
            wideOnly: byChance,
          },
        ]),
    ...(byChance ? [births] : []),
    {
      id: 'value',
      header: names.value,
      value: ({ value, comparable }) =>
        !comparable ? t('dashboard.notComparable') : value === null ? null : Math.round(value * 10) / 10,
      cell: (point) =>
        !point.comparable ? (
          t('dashboard.notComparable')
        ) : point.value === null ? (
          '–'
        ) : (
          <>
            <FigureLink
              figure={{ area: point.area.code, period: point.period, window: 'ROLLING_12' }}
              text={valueText(point.value, indicator, language)}
            />{' '}
            {intervalText(point, wording)}
          </>
        ),
      numeric: true,
      sortable: false,
    },
    ...(byChance ? [evidence] : []),
    {
      id: 'reports',
      header: t('dashboard.columnReports'),
      value: ({ received, expected, comparable }) =>
        comparable ? t('dashboard.reportsOf', { received, expected }) : '–',
      sortable: false,
    },
  ];

  return (
    <SectionCard title={t('dashboard.children')} actions={illustrative && <IllustrativeMark />}>
      <p className={`${classes.line} ${classes.muted}`}>
        {t('dashboard.childrenPeriod', {
          period: t('dashboard.rollingPeriod', { month: shortPeriod(lastMonth) }),
        })}
      </p>
      <DataTable
        caption={t('dashboard.children')}
        captionHidden
        stacked
        columns={columns}
        rows={points}
        rowId={(point) => point.area.code}
        csvName={`dia-ban-${area.code}`}
        notes={[
          ...(illustrative ? [t('common.illustrative')] : []),
          ...children.data.notes.map((code) => t(`dashboard.note.${code}`)),
          ...mapNotes(children.data, t, language),
          t('dashboard.readNoRank'),
          t('common.exportNote'),
        ]}
      />
    </SectionCard>
  );
}
