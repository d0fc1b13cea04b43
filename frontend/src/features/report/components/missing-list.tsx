import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { daysWords, dueWords, timelinessWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { obligationsQuery } from '../api/lists';
import type { Obligation } from '../api/types';
import { inLanguage } from '../model/finding-words';
import { keyOf } from '../model/report-key';
import { ListFilters } from './list-filters';
import classes from './list.module.css';
import { UrgeDialog } from './urge-dialog';

const UNSENT = 'DUE,EXTENDED,OVERDUE';
const TIMELINESS = ['OVERDUE', 'DUE', 'EXTENDED', 'UNSET'] as const;

/** Reports that my unit is to receive and has not: who is late, and the way to ask for them. */
export function MissingList() {
  const { t, language } = useI18n();
  const format = useFormat();
  const today = dateInVietnam(useMe().businessNow);
  const [search] = useSearchState();
  const [asked, setAsked] = useState<Obligation | null>(null);
  const list = useInfiniteQuery(
    obligationsQuery({
      role: 'RECEIVER',
      timeliness: search.missing ?? UNSENT,
      series: search.series,
      period: search.period,
    }),
  );

  const name = (owed: Obligation) => inLanguage(language, owed.series.nameVi, owed.series.nameEn);
  const columns: DataColumn<Obligation>[] = [
    {
      id: 'sender',
      header: t('report.columnSender'),
      rowHeader: true,
      value: (owed) => owed.organisation.name,
      cell: (owed) => (
        <>
          {owed.organisation.name}
          <p className={classes.sub}>{name(owed)}</p>
        </>
      ),
    },
    {
      id: 'period',
      header: t('report.columnPeriod'),
      value: (owed) => owed.period,
      cell: (owed) => format.period(owed.period),
    },
    {
      id: 'due',
      header: t('report.columnDue'),
      value: (owed) => owed.lastDay,
      cell: (owed) => {
        const days = daysWords(owed, today, t);
        return (
          <>
            {dueWords(owed, t)}
            {days && <p className={classes.sub}>{days}</p>}
          </>
        );
      },
    },
    {
      id: 'timeliness',
      header: t('report.columnTimeliness'),
      value: (owed) => timelinessWord(owed.timeliness, t).word,
      cell: (owed) => {
        const { word, tone, shape } = timelinessWord(owed.timeliness, t);
        return (
          <StatusBadge tone={tone} shape={shape}>
            {word}
          </StatusBadge>
        );
      },
    },
    {
      id: 'action',
      header: t('report.columnAction'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: (owed) => {
        if (!owed.allowedActions.includes('URGE')) return null;
        const word = t(owed.mode === 'REQUEST' ? 'report.urge.REQUEST' : 'report.urge.DIRECT');
        return (
          <Button
            variant="default"
            size="compact-md"
            aria-label={`${word}: ${owed.organisation.name}, ${format.period(owed.period)}`}
            onClick={() => setAsked(owed)}
          >
            {word}
          </Button>
        );
      },
    },
  ];

  return (
    <SectionCard title={t('report.notReceived')}>
      <ListFilters
        status={{
          param: 'missing',
          label: t('report.filterTimeliness'),
          options: TIMELINESS.map((value) => ({ value, label: t(`report.timeliness.${value}`) })),
        }}
      />
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('report.listFailed')}
        empty={<EmptyState>{t('report.noMissing')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('report.notReceived')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={(owed) => Object.values(keyOf(owed)).join('/')}
            csvName="bao-cao-chua-nhan"
          />
        )}
      </PagedList>
      {asked && <UrgeDialog owed={asked} onClose={() => setAsked(null)} />}
    </SectionCard>
  );
}
