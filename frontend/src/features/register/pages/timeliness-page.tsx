import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { tableFile, timelinessQuery } from '../api/register';
import type { Timeliness, TimelinessRow } from '../api/types';
import { FileButtons } from '../components/file-buttons';
import { filterOf, RegisterFilters } from '../components/register-filters';
import classes from '../components/register.module.css';
import { ShareBar } from '../components/share-bar';
import { complete, gained, inTime } from '../model/shares';

const BY = ['UNIT', 'SERIES', 'PERIOD'] as const;

/** How many reports came in time, compared with the same days of the year before. */
export function TimelinessPage() {
  const { t } = useI18n();
  const [search, setSearch] = useSearchState();
  const by = BY.find((each) => each === search.by) ?? 'UNIT';
  const filter = filterOf(search);
  const found = useQuery(timelinessQuery(by, filter));
  return (
    <>
      <PageHeader title={t('nav.timeliness')} subtitle={t('register.timelinessSubtitle')} />
      <SectionCard
        title={t(`register.by.${by}`)}
        actions={
          <FileButtons
            name="tinh-hinh-gui-bao-cao"
            fetch={(format) => tableFile('/api/v1/report-timeliness/file', { ...filter, by }, format)}
          />
        }
      >
        <RegisterFilters from={found.data?.from} to={found.data?.to}>
          <NativeSelect
            label={t('register.by')}
            value={by}
            onChange={({ currentTarget: { value } }) =>
              setSearch({ by: value === 'UNIT' ? undefined : value })
            }
            data={BY.map((value) => ({ value, label: t(`register.by.${value}`) }))}
          />
        </RegisterFilters>
        {found.isPending && <LoadingSkeleton lines={8} />}
        {found.isError && (
          <ErrorState
            title={t('register.timelinessFailed')}
            problem={problemOf(found.error)}
            onRetry={() => void found.refetch()}
          />
        )}
        {found.data?.items.length === 0 && <EmptyState>{t('register.none')}</EmptyState>}
        {found.data && found.data.items.length > 0 && <TimelinessTable found={found.data} />}
      </SectionCard>
    </>
  );
}

function TimelinessTable({ found }: { found: Timeliness }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search] = useSearchState();
  const { total, previous } = found;
  const share = (value: number | null) => (value === null ? null : Math.round(value));

  const sinceBefore = (points: number | null) => {
    if (points === null) return t('register.notCompared');
    const rounded = Math.round(points);
    if (rounded === 0) return t('register.same');
    return t(rounded > 0 ? 'register.better' : 'register.worse', { points: Math.abs(rounded) });
  };
  const summary = [
    inTime(total) === null
      ? t('register.noneDueYet')
      : t('register.summary', {
          onTime: total.onTime,
          judged: total.judged,
          share: format.number(inTime(total) ?? 0, 0),
        }),
    inTime(previous) !== null &&
      t('register.summaryBefore', {
        onTime: previous.onTime,
        judged: previous.judged,
        share: format.number(inTime(previous) ?? 0, 0),
      }),
    total.overdue > 0 && t('register.summaryOverdue', { count: total.overdue }),
  ];
  const columns: DataColumn<TimelinessRow>[] = [
    {
      id: 'name',
      header: t(`register.column.${found.by}`),
      value: (row) => nameIn(language, row),
      cell: (row) =>
        found.by === 'PERIOD' ? (
          nameIn(language, row)
        ) : (
          <AppLink
            to="/report-register"
            search={{
              ...filterOf(search),
              [found.by === 'UNIT' ? 'organisation' : 'series']: row.code,
            }}
          >
            {nameIn(language, row)}
          </AppLink>
        ),
      rowHeader: true,
    },
    {
      id: 'inTime',
      header: t('register.inTime'),
      value: ({ now }) => share(inTime(now)),
      cell: ({ now }) => <ShareBar share={inTime(now)} part={now.onTime} whole={now.judged} />,
    },
    {
      id: 'before',
      header: t('register.before'),
      value: ({ previous: before }) => share(inTime(before)),
      cell: ({ previous: before }) =>
        inTime(before) === null
          ? t('register.noneDue')
          : t('register.shareOf', {
              share: format.number(inTime(before) ?? 0, 0),
              part: before.onTime,
              whole: before.judged,
            }),
    },
    {
      id: 'change',
      header: t('register.change'),
      value: (row) => share(gained(row.now, row.previous)),
      cell: (row) => sinceBefore(gained(row.now, row.previous)),
    },
    { id: 'late', header: t('report.timeliness.LATE'), value: ({ now }) => now.late, numeric: true },
    { id: 'overdue', header: t('report.timeliness.OVERDUE'), value: ({ now }) => now.overdue, numeric: true },
    { id: 'open', header: t('register.open'), value: ({ now }) => now.open, numeric: true },
    {
      id: 'complete',
      header: t('register.complete'),
      value: ({ now }) => share(complete(now)),
      cell: ({ now }) =>
        t('register.shareOf', {
          share: format.number(complete(now) ?? 0, 0),
          part: now.accepted,
          whole: now.owed,
        }),
    },
  ];
  return (
    <>
      <p className={classes.lead} role="status">
        {summary.filter(Boolean).join(' ')}
      </p>
      <DataTable
        caption={t('register.timelinessCaption', {
          from: format.date(found.from),
          to: format.date(found.to),
        })}
        stacked
        columns={columns}
        rows={found.items}
        rowId={({ code }) => code}
        notes={found.by === 'PERIOD' ? [] : [t('register.order')]}
      />
    </>
  );
}
