import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { daysWords, dueWords, reportStateWord, timelinessWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { owedQuery, type Grant } from '../api/owed';
import { seriesListQuery } from '../api/register';
import type { Obligation } from '../api/types';
import { GrantDialog } from './grant-dialog';
import classes from './register.module.css';

const UNSENT = 'DUE,EXTENDED,OVERDUE';
const SHOWN = ['OVERDUE', 'DUE', 'EXTENDED', 'NOT_DUE', 'UNSET', 'WAIVED', 'ON_TIME', 'LATE'] as const;
const GRANTS = ['EXTEND', 'WAIVE', 'RESTORE'] as const satisfies readonly Grant[];

/** Reports that others owe my unit: how they stand, and more time or a waiver for one of them. */
export function OwedList({ today }: { today: string }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const [asked, setAsked] = useState<{ owed: Obligation; grant: Grant } | null>(null);
  const timeliness = SHOWN.find((known) => known === search.timeliness) ?? UNSENT;
  const list = useInfiniteQuery(owedQuery({ timeliness, series: search.series }));
  const series = useQuery(seriesListQuery).data?.items ?? [];

  const stateOf = (owed: Obligation) => reportStateWord(owed.report?.state ?? 'NONE', owed.mode, t);
  const leave = ({ leave: given }: Obligation) =>
    given &&
    (given.until === null
      ? t('register.waivedBecause', { reason: given.reason, by: given.by, on: format.date(given.on) })
      : t('register.extendedBecause', {
          until: format.date(given.until),
          reason: given.reason,
          by: given.by,
          on: format.date(given.on),
        }));
  const named = (owed: Obligation, words: string) =>
    `${words}: ${owed.organisation.name}, ${nameIn(language, owed.series)}, ${format.period(owed.period)}`;
  const columns: DataColumn<Obligation>[] = [
    {
      id: 'sender',
      header: t('report.columnSender'),
      value: ({ organisation }) => organisation.name,
      cell: (owed) => (
        <>
          <AppLink
            to="/reports/$series/$organisation/$period"
            params={{ series: owed.series.code, organisation: owed.organisation.code, period: owed.period }}
          >
            {owed.organisation.name}
          </AppLink>
          <span className={classes.second}>{nameIn(language, owed.series)}</span>
        </>
      ),
      rowHeader: true,
    },
    { id: 'period', header: t('report.columnPeriod'), value: ({ period }) => format.period(period) },
    {
      id: 'due',
      header: t('report.columnDue'),
      value: ({ lastDay }) => lastDay,
      cell: (owed) => {
        const days = daysWords(owed, today, t);
        return (
          <>
            {dueWords(owed, t)}
            {days && <span className={classes.second}>{days}</span>}
          </>
        );
      },
    },
    {
      id: 'timeliness',
      header: t('report.columnTimeliness'),
      value: (owed) => timelinessWord(owed.timeliness, t).word,
      cell: (owed) => {
        const { word, ...look } = timelinessWord(owed.timeliness, t);
        return (
          <>
            <StatusBadge {...look}>{word}</StatusBadge>
            {owed.leave && <span className={classes.second}>{leave(owed)}</span>}
          </>
        );
      },
    },
    {
      id: 'state',
      header: t('report.columnState'),
      value: (owed) => stateOf(owed).word,
      cell: (owed) => {
        const { word, ...look } = stateOf(owed);
        return <StatusBadge {...look}>{word}</StatusBadge>;
      },
    },
    {
      id: 'action',
      header: t('report.columnAction'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: (owed) => (
        <div className={classes.actions}>
          {GRANTS.filter((grant) => owed.allowedActions.includes(grant)).map((grant) => (
            <Button
              key={grant}
              variant="default"
              size="compact-md"
              aria-label={named(owed, t(`register.grant.${grant}`))}
              onClick={() => setAsked({ owed, grant })}
            >
              {t(`register.grant.${grant}`)}
            </Button>
          ))}
        </div>
      ),
    },
  ];

  return (
    <SectionCard title={t('register.owed')}>
      <p className={classes.lead}>{t('register.owedLead')}</p>
      <search className={classes.filters} aria-label={t('report.filters')} data-noprint>
        <NativeSelect
          label={t('report.filterTimeliness')}
          value={timeliness}
          onChange={({ currentTarget: { value } }) =>
            setSearch({ timeliness: value === UNSENT ? undefined : value })
          }
          data={[
            { value: UNSENT, label: t('report.unsent') },
            ...SHOWN.map((value) => ({ value, label: t(`report.timeliness.${value}`) })),
          ]}
        />
        <NativeSelect
          label={t('report.filterSeries')}
          value={search.series ?? ''}
          onChange={(event) => setSearch({ series: event.currentTarget.value })}
          data={[
            { value: '', label: t('report.all') },
            ...series.map((each) => ({ value: each.code, label: nameIn(language, each) })),
          ]}
        />
      </search>
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('register.failed')}
        empty={<EmptyState>{t('register.owedNone')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('register.owed')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={(owed) => [owed.series.code, owed.organisation.code, owed.period].join('/')}
            csvName="bao-cao-cac-don-vi-phai-gui"
          />
        )}
      </PagedList>
      {asked && (
        <GrantDialog owed={asked.owed} grant={asked.grant} today={today} onClose={() => setAsked(null)} />
      )}
    </SectionCard>
  );
}
