import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { lineageQuery } from '../api/plans';
import { basisChain, type BasisNode } from '../model/basis-chain';
import { citation } from '../model/citation';
import type { Lineage, Plan } from '../api/types';
import classes from './parts.module.css';

type Owed = Lineage['owing'][number];

function Bases({ nodes }: { nodes: readonly BasisNode[] }) {
  const t = useT();
  return (
    <ul className={classes.bases}>
      {nodes.map(({ basis, cites }) => (
        <li key={basis.id}>
          <span className={classes.relation}>{t(`plan.relation.${basis.relation}`)}: </span>
          {basis.plan ? (
            <AppLink to="/plans/$planId" params={{ planId: basis.plan.id }}>
              {citation(basis, t)}
            </AppLink>
          ) : (
            citation(basis, t)
          )}{' '}
          {basis.plan && (
            <StatusBadge tone="info" shape="check">
              {t('plan.basisInSystem')}
            </StatusBadge>
          )}
          {cites.length > 0 && <Bases nodes={cites} />}
        </li>
      ))}
    </ul>
  );
}

function Owing({ owing }: { owing: readonly Owed[] }) {
  const t = useT();
  const columns: DataColumn<Owed>[] = [
    {
      id: 'unit',
      header: t('plan.columnBody'),
      value: ({ organisation }) => organisation.name,
      rowHeader: true,
    },
    { id: 'text', header: t('plan.fundingText'), value: ({ text }) => text, sortable: false },
    {
      id: 'plan',
      header: t('plan.columnPlan'),
      value: ({ plan }) => plan?.title ?? t('plan.owed'),
      cell: ({ plan }) =>
        plan ? (
          <AppLink to="/plans/$planId" params={{ planId: plan.id }}>
            {plan.number ?? plan.title}
          </AppLink>
        ) : (
          <StatusBadge tone="warning" shape="alert">
            {t('plan.owed')}
          </StatusBadge>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('plan.owing')}
      captionHidden
      stacked
      columns={columns}
      rows={owing}
      rowId={({ organisation, text }) => `${organisation.code} ${text}`}
    />
  );
}

/** What the plan rests on, what rests on it, and who still owes a plan of their own. */
export function LineageTab({ plan }: { plan: Plan }) {
  const t = useT();
  const lineage = useQuery(lineageQuery(plan.id));
  if (lineage.isPending) return <LoadingSkeleton lines={6} />;
  if (lineage.isError) {
    return (
      <ErrorState
        title={t('plan.lineageFailed')}
        problem={problemOf(lineage.error)}
        onRetry={() => void lineage.refetch()}
      />
    );
  }
  const { implementedBy, owing } = lineage.data;
  return (
    <>
      <SectionCard title={t('plan.basedOn')}>
        {plan.legalBases.length === 0 ? (
          <EmptyState>{t('plan.noBases')}</EmptyState>
        ) : (
          <Bases nodes={basisChain(plan.legalBases)} />
        )}
      </SectionCard>
      <SectionCard title={t('plan.implementedBy')}>
        {implementedBy.length === 0 ? (
          <EmptyState>{t('plan.noneImplement')}</EmptyState>
        ) : (
          <ul className={classes.bases}>
            {implementedBy.map(({ id, number, title, issuer }) => (
              <li key={id}>
                <AppLink to="/plans/$planId" params={{ planId: id }}>
                  {[number, title].filter(Boolean).join(' – ')}
                </AppLink>
                <span className={classes.second}>{issuer.name}</span>
              </li>
            ))}
          </ul>
        )}
      </SectionCard>
      <SectionCard title={t('plan.owing')}>
        {owing.length === 0 ? <EmptyState>{t('plan.noneOwing')}</EmptyState> : <Owing owing={owing} />}
      </SectionCard>
    </>
  );
}
