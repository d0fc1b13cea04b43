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
import type { Grant } from '../api/leave';
import { obligationsQuery } from '../api/lists';
import type { Obligation } from '../api/types';
import { inLanguage } from '../model/finding-words';
import { grantWord } from '../model/grant-word';
import { keyOf } from '../model/report-key';
import { GrantDialog } from './grant-dialog';
import { ListFilters } from './list-filters';
import classes from './list.module.css';
import { UrgeDialog } from './urge-dialog';

const UNSENT = 'DUE,EXTENDED,OVERDUE';
const TIMELINESS = ['OVERDUE', 'DUE', 'EXTENDED', 'UNSET', 'NOT_DUE', 'WAIVED'] as const;
const GRANTS = ['EXTEND', 'WAIVE', 'RESTORE'] as const satisfies readonly Grant[];

/**
 * Reports that my unit is to receive and has not: who is late, and what the receiver does about it: asks again,
 * gives more time, or lets the unit off.
 */
export function MissingList() {
  const { t, language } = useI18n();
  const format = useFormat();
  const today = dateInVietnam(useMe().businessNow);
  const [search] = useSearchState();
  const [asked, setAsked] = useState<Obligation | null>(null);
  const [granted, setGranted] = useState<{ owed: Obligation; grant: Grant } | null>(null);
  const list = useInfiniteQuery(
    obligationsQuery({
      role: 'RECEIVER',
      timeliness: search.missing ?? UNSENT,
      series: search.series,
      period: search.period,
    }),
  );

  const name = (owed: Obligation) => inLanguage(language, owed.series.nameVi, owed.series.nameEn);
  const named = (owed: Obligation, words: string) =>
    `${words}: ${owed.organisation.name}, ${name(owed)}, ${format.period(owed.period)}`;
  const leave = ({ leave: given }: Obligation) =>
    given &&
    t(given.until === null ? 'leave.waivedBecause' : 'leave.extendedBecause', {
      until: given.until === null ? '' : format.date(given.until),
      reason: given.reason,
      by: given.by,
      on: format.date(given.on),
    });
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
          <>
            <StatusBadge tone={tone} shape={shape}>
              {word}
            </StatusBadge>
            {owed.leave && <p className={classes.sub}>{leave(owed)}</p>}
          </>
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
        const urge = t(owed.mode === 'REQUEST' ? 'report.urge.REQUEST' : 'report.urge.DIRECT');
        return (
          <div className={classes.actions}>
            {owed.allowedActions.includes('URGE') && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={named(owed, urge)}
                onClick={() => setAsked(owed)}
              >
                {urge}
              </Button>
            )}
            {GRANTS.filter((grant) => owed.allowedActions.includes(grant)).map((grant) => {
              const word = t(`leave.grant.${grantWord(owed, grant)}`);
              return (
                <Button
                  key={grant}
                  variant="default"
                  size="compact-md"
                  aria-label={named(owed, word)}
                  onClick={() => setGranted({ owed, grant })}
                >
                  {word}
                </Button>
              );
            })}
          </div>
        );
      },
    },
  ];

  return (
    <SectionCard title={t('report.notReceived')}>
      <p className={classes.lead}>{t('leave.lead')}</p>
      <ListFilters
        status={{
          param: 'missing',
          label: t('report.filterTimeliness'),
          none: t('report.unsent'),
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
      {granted && (
        <GrantDialog
          owed={granted.owed}
          grant={granted.grant}
          today={today}
          onClose={() => setGranted(null)}
        />
      )}
    </SectionCard>
  );
}
