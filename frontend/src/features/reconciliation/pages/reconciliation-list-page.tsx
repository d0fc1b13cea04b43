import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink, LinkButton } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import parts from '@/ui/form-parts.module.css';
import { PageHeader } from '@/ui/page-header';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { listQuery } from '../api/reconciliations';
import type { ReconciliationRow } from '../api/types';

const STATES = ['OPEN', 'AGREED'] as const;
const YEARS_BACK = 6;

/** All sessions that the reader takes part in, or stands above. */
export function ReconciliationListPage() {
  const { t, language } = useI18n();
  const format = useFormat();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const thisYear = Number(dateInVietnam(me.businessNow).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, at) => String(thisYear - at));
  const year = years.find((each) => each === search.year);
  const state = STATES.find((each) => each === search.state);
  const sessions = useInfiniteQuery(listQuery({ year, state }));
  const add = me.permissions.includes('REVIEW') && (
    <LinkButton to="/reconciliations/new">{t('reconciliation.add')}</LinkButton>
  );

  const progress = ({ missing, differing }: ReconciliationRow) =>
    [
      ...(missing > 0 ? [t('reconciliation.progressMissing', { missing })] : []),
      ...(differing > 0 ? [t('reconciliation.progressDiffering', { differing })] : []),
    ].join(', ') || t('reconciliation.progressDone');

  const columns: DataColumn<ReconciliationRow>[] = [
    {
      id: 'area',
      header: t('reconciliation.area'),
      value: ({ area }) => area.name,
      cell: ({ id, area }) => (
        <AppLink to="/reconciliations/$id" params={{ id }}>
          {area.name}
        </AppLink>
      ),
      rowHeader: true,
    },
    { id: 'period', header: t('reconciliation.period'), value: ({ period }) => format.period(period) },
    {
      id: 'elements',
      header: t('reconciliation.elements'),
      value: ({ elements }) => elements.map((element) => nameIn(language, element)).join(', '),
    },
    {
      id: 'office',
      header: t('reconciliation.office'),
      value: ({ standingOffice }) => standingOffice.name,
    },
    {
      id: 'state',
      header: t('reconciliation.state'),
      value: (row) => t(`reconciliation.state.${row.state}`),
      cell: (row) => (
        <StatusBadge
          tone={row.state === 'AGREED' ? 'success' : 'info'}
          shape={row.state === 'AGREED' ? 'check' : 'ring'}
        >
          {t(`reconciliation.state.${row.state}`)}
        </StatusBadge>
      ),
    },
    { id: 'progress', header: t('reconciliation.progress'), value: progress },
  ];

  return (
    <>
      <PageHeader title={t('reconciliation.title')} subtitle={t('reconciliation.subtitle')} actions={add} />
      <SectionCard title={t('reconciliation.title')}>
        <search className={parts.buttons} data-noprint>
          <NativeSelect
            label={t('reconciliation.year')}
            mb="sm"
            value={year ?? ''}
            onChange={(event) => setSearch({ year: event.currentTarget.value })}
            data={[
              { value: '', label: t('reconciliation.allYears') },
              ...years.map((value) => ({ value, label: value })),
            ]}
          />
          <NativeSelect
            label={t('reconciliation.state')}
            mb="sm"
            value={state ?? ''}
            onChange={(event) => setSearch({ state: event.currentTarget.value })}
            data={[
              { value: '', label: t('reconciliation.allStates') },
              ...STATES.map((value) => ({ value, label: t(`reconciliation.state.${value}`) })),
            ]}
          />
        </search>
        <PagedList
          list={sessions}
          problem={sessions.error && problemOf(sessions.error)}
          failed={t('reconciliation.failed')}
          empty={<EmptyState>{t('reconciliation.none')}</EmptyState>}
        >
          {(rows) => (
            <DataTable
              caption={t('reconciliation.title')}
              captionHidden
              stacked
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              csvName="thong-nhat-so-lieu"
            />
          )}
        </PagedList>
      </SectionCard>
    </>
  );
}
