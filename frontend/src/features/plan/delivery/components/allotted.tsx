import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { allottedQuery, type AllocationLine } from '../api/allocations';

const LOOKS: Record<AllocationLine['allocation']['state'], { tone: Tone; shape: Shape }> = {
  PLANNED: { tone: 'neutral', shape: 'ring' },
  ISSUED: { tone: 'warning', shape: 'clock' },
  RECEIVED: { tone: 'info', shape: 'dot' },
  DISPLAYED: { tone: 'success', shape: 'check' },
};

/** What plans allot to a unit, and how far it has come; nothing where nothing is allotted. */
export function Allotted({ organisation }: { organisation: string }) {
  const t = useT();
  const allotted = useQuery(allottedQuery(organisation));
  if (allotted.isError) {
    return (
      <ErrorState
        title={t('delivery.allottedFailed')}
        problem={problemOf(allotted.error)}
        onRetry={() => void allotted.refetch()}
      />
    );
  }
  if (!allotted.data || allotted.data.length === 0) return null;
  const columns: DataColumn<AllocationLine>[] = [
    {
      id: 'what',
      header: t('delivery.columnWhat'),
      rowHeader: true,
      value: ({ output }) => output.name,
      cell: ({ output, plan, activity }) => (
        <AppLink
          to="/plans/$planId"
          params={{ planId: plan.id }}
          search={{ tab: 'activities', activity: activity.code }}
        >
          {output.name}
        </AppLink>
      ),
    },
    {
      id: 'quantity',
      header: t('plan.columnQuantity'),
      numeric: true,
      value: ({ allocation }) => allocation.quantity,
    },
    { id: 'plan', header: t('plan.columnPlan'), value: ({ plan }) => plan.number ?? plan.title },
    {
      id: 'state',
      header: t('plan.status'),
      value: ({ allocation }) => t(`delivery.state.${allocation.state}`),
      cell: ({ allocation: { state, issuedOn, receivedOn, displayedOn } }) => {
        const day = displayedOn ?? receivedOn ?? issuedOn;
        return (
          <>
            <StatusBadge {...LOOKS[state]}>{t(`delivery.state.${state}`)}</StatusBadge>
            {day && ` ${formatDate(day)}`}
          </>
        );
      },
    },
  ];
  return (
    <SectionCard title={t('delivery.allotted')}>
      <DataTable
        caption={t('delivery.allotted')}
        captionHidden
        stacked
        columns={columns}
        rows={allotted.data}
        rowId={({ allocation }) => allocation.id}
      />
    </SectionCard>
  );
}
