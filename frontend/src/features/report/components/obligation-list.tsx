import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { daysWords, dueWords, reportStateWord, timelinessWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink, LinkButton } from '@/ui/app-link';
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

const TIMELINESS = ['OVERDUE', 'DUE', 'EXTENDED', 'NOT_DUE', 'ON_TIME', 'LATE', 'UNSET', 'WAIVED'] as const;

/** The one thing to do next about a report owed. */
function nextAction({
  allowedActions,
  report,
}: Obligation): 'START' | 'EDIT' | 'FIX' | 'CONSOLIDATE' | 'VIEW' {
  if (allowedActions.includes('CONSOLIDATE') && report === null) return 'CONSOLIDATE';
  if (allowedActions.includes('START')) return 'START';
  if (allowedActions.includes('EDIT')) return report?.state === 'RETURNED' ? 'FIX' : 'EDIT';
  return 'VIEW';
}

/** Reports that my unit has to send. */
export function ObligationList() {
  const { t, language } = useI18n();
  const format = useFormat();
  const today = dateInVietnam(useMe().businessNow);
  const [search] = useSearchState();
  const { timeliness, series, period } = search;
  const list = useInfiniteQuery(obligationsQuery({ role: 'SENDER', timeliness, series, period }));

  const name = (owed: Obligation) => inLanguage(language, owed.series.nameVi, owed.series.nameEn);
  const stateOf = (owed: Obligation) => reportStateWord(owed.report?.state ?? 'NONE', owed.mode, t);
  const columns: DataColumn<Obligation>[] = [
    {
      id: 'report',
      header: t('report.columnReport'),
      rowHeader: true,
      value: name,
      cell: (owed) => (
        <>
          <AppLink to="/reports/$series/$organisation/$period" params={keyOf(owed)}>
            {name(owed)}
          </AppLink>
          <p className={classes.sub}>{owed.organisation.name}</p>
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
      id: 'receiver',
      header: t('report.columnReceiver'),
      value: (owed) => owed.receiver.name,
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
      id: 'state',
      header: t('report.columnState'),
      value: (owed) => stateOf(owed).word,
      cell: (owed) => {
        const { word, tone, shape } = stateOf(owed);
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
        const action = nextAction(owed);
        const to =
          action === 'CONSOLIDATE'
            ? '/consolidations/$series/$organisation/$period'
            : '/reports/$series/$organisation/$period';
        return (
          <LinkButton
            to={to}
            params={keyOf(owed)}
            variant={action === 'VIEW' ? 'subtle' : 'default'}
            size="compact-md"
            aria-label={`${t(`report.action.${action}`)}: ${name(owed)}, ${format.period(owed.period)}, ${owed.organisation.name}`}
          >
            {t(`report.action.${action}`)}
          </LinkButton>
        );
      },
    },
  ];

  return (
    <SectionCard title={t('report.toSend')}>
      <ListFilters
        status={{
          param: 'timeliness',
          label: t('report.filterTimeliness'),
          options: [
            { value: 'DUE,EXTENDED,OVERDUE', label: t('report.unsent') },
            ...TIMELINESS.map((value) => ({ value, label: t(`report.timeliness.${value}`) })),
          ],
        }}
      />
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('report.listFailed')}
        empty={<EmptyState>{t('report.noObligations')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('report.toSend')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={(owed) => Object.values(keyOf(owed)).join('/')}
            csvName="bao-cao-phai-gui"
          />
        )}
      </PagedList>
    </SectionCard>
  );
}
