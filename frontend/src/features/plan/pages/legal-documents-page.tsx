import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { legalDocumentsQuery } from '../api/plans';
import type { LegalDocument } from '../api/types';
import { StandingBadge } from '../components/standing-badge';
import { citation } from '../model/citation';
import { restsOnNothing, standingOf } from '../model/legal-documents';
import classes from '../components/parts.module.css';

/** Documents that are no longer in force, and the live plans that still rest on them. */
export function LegalDocumentsPage() {
  const t = useT();
  const [search, setSearch] = useSearchState();
  const documents = useQuery(legalDocumentsQuery);
  const all = search.show === 'all';

  const columns: DataColumn<LegalDocument>[] = [
    {
      id: 'document',
      header: t('plan.columnDocument'),
      value: (document) => citation(document, t),
      rowHeader: true,
    },
    {
      id: 'standing',
      header: t('plan.columnStanding'),
      value: ({ status }) => (status === 'UNKNOWN' ? null : t(`plan.standing.${status}`)),
      cell: (document) => <StandingBadge {...standingOf(document)} />,
    },
    {
      id: 'plans',
      header: t('plan.columnResting'),
      value: ({ plans }) => plans.map(({ number, title }) => number ?? title).join('; '),
      cell: ({ plans }) =>
        plans.length === 0 ? (
          t('plan.restingNone')
        ) : (
          <ul className={classes.bases}>
            {plans.map(({ id, number, title, issuer }) => (
              <li key={id}>
                <AppLink to="/plans/$planId" params={{ planId: id }}>
                  {[number, title].filter(Boolean).join(' – ')}
                </AppLink>
                <span className={classes.second}>{issuer.name}</span>
              </li>
            ))}
          </ul>
        ),
      sortable: false,
    },
    { id: 'source', header: t('plan.columnSource'), value: ({ source }) => source, sortable: false },
  ];

  function list() {
    if (documents.isPending) return <LoadingSkeleton lines={8} />;
    if (documents.isError) {
      return (
        <ErrorState
          title={t('plan.legalDocumentsFailed')}
          problem={problemOf(documents.error)}
          onRetry={() => void documents.refetch()}
        />
      );
    }
    const rows = all ? documents.data : documents.data.filter((document) => !restsOnNothing(document));
    return (
      <>
        <Checkbox
          mb="md"
          label={t('plan.legalDocumentsAll')}
          checked={all}
          onChange={(event) => setSearch({ show: event.currentTarget.checked ? 'all' : undefined })}
        />
        {rows.length === 0 ? (
          <EmptyState>{t('plan.legalDocumentsNone')}</EmptyState>
        ) : (
          <DataTable
            caption={t('plan.legalDocuments')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            csvName="hieu-luc-can-cu"
          />
        )}
      </>
    );
  }

  return (
    <>
      <PageHeader
        title={t('plan.legalDocuments')}
        subtitle={t('plan.legalDocumentsLead')}
        actions={<AppLink to="/plans">{t('plan.toList')}</AppLink>}
      />
      {list()}
    </>
  );
}
