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
import { shortPeriod } from '../model/short-period';
import { intervalText, pointsOf, type TrendPoint } from '../model/trend';
import type { Area } from '../api/types';
import { IllustrativeMark } from './illustrative-mark';
import classes from './dashboard.module.css';

interface Props {
  area: Area;
  lastMonth: string;
  /** The day whose map says what lies in the area. */
  mapOn: string;
  /** The same where it was chosen. */
  map: string | undefined;
}

/** The areas inside, side by side in order of name; the ratio has no ranking. */
export function ChildrenBlock({ area, lastMonth, mapOn, map }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const phone = usePhone();
  const child = useQuery(firstChildQuery(area.code, mapOn));
  const divided = child.data !== null && child.data !== undefined;
  const children = useQuery({ ...childrenQuery(area.code, lastMonth, map), enabled: divided });

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
  const { illustrative } = children.data;
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
    { ...counted('boys', t('dashboard.columnBoys'), ({ boys }) => boys), wideOnly: true },
    { ...counted('girls', t('dashboard.columnGirls'), ({ girls }) => girls), wideOnly: true },
    {
      id: 'births',
      header: t('dashboard.columnBirths'),
      value: ({ boys, girls }) => (boys === null || girls === null ? null : boys + girls),
      numeric: true,
      cell: ({ boys, girls }) => {
        if (boys === null || girls === null) return '–';
        const births = boys + girls;
        return phone ? t('dashboard.birthsOf', { births, boys, girls }) : format.number(births);
      },
    },
    {
      id: 'ratio',
      header: t('dashboard.columnRatio'),
      value: ({ value, comparable }) =>
        !comparable ? t('dashboard.notComparable') : value === null ? null : Math.round(value * 10) / 10,
      cell: (point) =>
        !point.comparable
          ? t('dashboard.notComparable')
          : point.value === null
            ? '–'
            : [format.ratio(point.value), intervalText(point, wording)].filter(Boolean).join(' '),
      numeric: true,
      sortable: false,
    },
    {
      id: 'evidence',
      header: t('dashboard.columnEvidence'),
      value: ({ evidence }) => (evidence === null ? '–' : t(`dashboard.evidenceShort.${evidence}`)),
      sortable: false,
    },
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
