import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { PagedList } from '@/ui/paged-list';
import { clubsQuery, type Club } from '../api/clubs';
import { ClubDialog } from '../components/club-dialog';

/** Clubs of the reader's units: how many, since when, how many members and sessions. */
export function ClubsPage() {
  const t = useT();
  const me = useMe();
  const clubs = useInfiniteQuery(clubsQuery);
  const [asked, setAsked] = useState<{ club: Club | null } | null>(null);
  const add = me.permissions.includes('REPORT') && (
    <Button onClick={() => setAsked({ club: null })}>{t('club.add')}</Button>
  );
  const columns: DataColumn<Club>[] = [
    {
      id: 'name',
      header: t('club.name'),
      rowHeader: true,
      value: ({ name }) => name,
      cell: ({ name, closedOn }) =>
        closedOn === null ? name : `${name} (${t('club.closed', { date: formatDate(closedOn) })})`,
    },
    { id: 'unit', header: t('club.unit'), value: ({ organisation }) => organisation.name },
    {
      id: 'founded',
      header: t('club.founded'),
      value: ({ foundedOn }) => formatDate(foundedOn),
      sortable: false,
    },
    {
      id: 'members',
      header: t('club.members'),
      numeric: true,
      value: ({ members }) => members,
      cell: ({ members, membersOn }) =>
        members === null
          ? t('club.unknown')
          : membersOn === null
            ? members
            : t('club.membersAsOf', { members, date: formatDate(membersOn) }),
    },
    {
      id: 'sessions',
      header: t('club.sessions'),
      numeric: true,
      value: ({ sessions }) => sessions,
      cell: ({ sessions }) => sessions ?? t('club.unknown'),
    },
    {
      id: 'activity',
      header: t('club.activity'),
      value: ({ activity }) => activity && `${activity.code} ${activity.title}`,
      cell: ({ activity }) =>
        activity && (
          <AppLink
            to="/plans/$planId"
            params={{ planId: activity.plan.id }}
            search={{ tab: 'activities', activity: activity.code }}
          >
            {activity.code} {activity.title}
          </AppLink>
        ),
    },
    {
      id: 'do',
      header: t('club.columnDo'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: (club) =>
        club.allowedActions.includes('EDIT') && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={t('club.changeOf', { name: club.name })}
            onClick={() => setAsked({ club })}
          >
            {t('club.change')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHeader title={t('club.title')} subtitle={t('club.subtitle')} actions={add} />
      <PagedList
        list={clubs}
        problem={clubs.error && problemOf(clubs.error)}
        failed={t('club.failed')}
        empty={<EmptyState>{t('club.none')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('club.title')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            csvName="cau-lac-bo"
          />
        )}
      </PagedList>
      {asked && <ClubDialog club={asked.club} onClose={() => setAsked(null)} />}
    </>
  );
}
