import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { reportStateWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink, LinkButton } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { receivedQuery } from '../api/lists';
import type { ReportSummary } from '../api/types';
import { inLanguage } from '../model/finding-words';
import { keyOf } from '../model/report-key';
import { ListFilters } from './list-filters';
import classes from './list.module.css';

const STATES = ['SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;

/** Reports that were sent to my unit. */
export function ReceivedList() {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search] = useSearchState();
  const state = STATES.find((known) => known === search.state);
  const list = useInfiniteQuery(receivedQuery({ state, series: search.series, period: search.period }));

  const name = (report: ReportSummary) => inLanguage(language, report.series.nameVi, report.series.nameEn);
  const columns: DataColumn<ReportSummary>[] = [
    {
      id: 'sender',
      header: t('report.columnSender'),
      rowHeader: true,
      value: (report) => report.organisation.name,
      cell: (report) => (
        <>
          <AppLink to="/reports/$series/$organisation/$period" params={keyOf(report)}>
            {report.organisation.name}
          </AppLink>
          <p className={classes.sub}>{name(report)}</p>
        </>
      ),
    },
    {
      id: 'period',
      header: t('report.columnPeriod'),
      value: (report) => report.period,
      cell: (report) => format.period(report.period),
    },
    {
      id: 'submitted',
      header: t('report.columnSubmitted'),
      value: (report) => report.submittedAt,
      cell: (report) => report.submittedAt && format.dateTime(report.submittedAt),
    },
    {
      id: 'waiting',
      header: t('report.columnWaiting'),
      numeric: true,
      value: (report) => report.waitingDays,
    },
    { id: 'warnings', header: t('report.columnWarnings'), numeric: true, value: (report) => report.warnings },
    {
      id: 'state',
      header: t('report.columnState'),
      value: (report) => t(`report.state.${report.state}`),
      cell: (report) => {
        const { word, tone, shape } = reportStateWord(report.state, 'DIRECT', t);
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
      cell: (report) =>
        report.state === 'SUBMITTED' && (
          <LinkButton
            to="/reviews"
            search={{ ...keyOf(report) }}
            variant="default"
            size="compact-md"
            aria-label={`${t('report.action.REVIEW')}: ${report.organisation.name}, ${format.period(report.period)}`}
          >
            {t('report.action.REVIEW')}
          </LinkButton>
        ),
    },
  ];

  return (
    <SectionCard
      title={t('report.received')}
      actions={<LinkButton to="/reviews">{t('report.openReviews')}</LinkButton>}
    >
      <ListFilters
        status={{
          param: 'state',
          label: t('report.filterState'),
          options: STATES.map((value) => ({ value, label: t(`report.state.${value}`) })),
        }}
      />
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('report.listFailed')}
        empty={<EmptyState>{t('report.noReceived')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('report.received')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={(report) => Object.values(keyOf(report)).join('/')}
            csvName="bao-cao-nhan-duoc"
          />
        )}
      </PagedList>
    </SectionCard>
  );
}
