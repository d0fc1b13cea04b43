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
import { citation } from '../model/citation';
import { citedTree, implementingTree, over, type CitedBranch, type PlanBranch } from '../model/lineage-tree';
import { planPeriod } from '../model/plan-period';
import type { Lineage, Plan } from '../api/types';
import { PlanStatusBadge } from './plan-badges';
import { StandingBadge } from './standing-badge';
import classes from './parts.module.css';

type Owed = Lineage['owing'][number];

function Bases({ branches }: { branches: readonly CitedBranch[] }) {
  const t = useT();
  return (
    <ul className={classes.bases}>
      {branches.map(({ node, below }) => (
        <li key={node.id}>
          <span className={classes.relation}>{t(`plan.relation.${node.relation}`)}: </span>
          {node.plan ? (
            <AppLink to="/plans/$planId" params={{ planId: node.plan.id }}>
              {citation(node, t)}
            </AppLink>
          ) : (
            citation(node, t)
          )}{' '}
          {node.plan && (
            <StatusBadge tone="info" shape="dot">
              {t('plan.basisInSystem')}
            </StatusBadge>
          )}{' '}
          <StandingBadge {...node.standing} />
          {below.length > 0 && <Bases branches={below} />}
        </li>
      ))}
    </ul>
  );
}

function Implementing({ branches }: { branches: readonly PlanBranch[] }) {
  const t = useT();
  return (
    <ul className={classes.bases}>
      {branches.map(({ node, below }) => (
        <li key={node.id}>
          <AppLink to="/plans/$planId" params={{ planId: node.id }}>
            {[node.number, node.title].filter(Boolean).join(' – ')}
          </AppLink>{' '}
          <PlanStatusBadge status={node.status} />
          <span className={classes.second}>
            {node.issuer.name} · {planPeriod(node.periodStart, node.periodEnd, t)}
          </span>
          {below.length > 0 && <Implementing branches={below} />}
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
    { id: 'mode', header: t('plan.columnMode'), value: ({ mode }) => t(`plan.mode.${mode}`) },
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
      rowId={({ organisation, part }) => `${organisation.code} ${part}`}
    />
  );
}

/** What the plan rests on up to the resolution, what rests on it, and who still owes a plan of their own. */
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
  const { chain, implementedBy, owing } = lineage.data;
  const gone = chain.filter(over).length;
  const made = owing.filter((owed) => owed.plan !== null).length;
  return (
    <>
      <SectionCard title={t('plan.basedOn')}>
        {gone > 0 && (
          <p className={classes.notice}>
            {t('plan.basesOver', { count: gone })}{' '}
            <AppLink to="/legal-documents">{t('plan.seeLegalDocuments')}</AppLink>
          </p>
        )}
        {chain.length === 0 ? (
          <EmptyState>{t('plan.noBases')}</EmptyState>
        ) : (
          <Bases branches={citedTree(chain)} />
        )}
      </SectionCard>
      <SectionCard title={t('plan.implementedBy')}>
        {implementedBy.length === 0 ? (
          <EmptyState>{t('plan.noneImplement')}</EmptyState>
        ) : (
          <Implementing branches={implementingTree(implementedBy)} />
        )}
      </SectionCard>
      <SectionCard title={t('plan.owing')}>
        {owing.length === 0 ? (
          <EmptyState>{t('plan.noneOwing')}</EmptyState>
        ) : (
          <>
            <p className={classes.small}>{t('plan.owingMade', { made, total: owing.length })}</p>
            <Owing owing={owing} />
          </>
        )}
      </SectionCard>
    </>
  );
}
