import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { StatusBadge } from '@/ui/status-badge';
import type { Output } from '../api/types';
import classes from './activities.module.css';

type Allocation = Output['allocations'][number];

function OutputBlock({ output }: { output: Output }) {
  const { t } = useI18n();
  const format = useFormat();
  const { name, quantity, unit, allocations, displayed, awaiting } = output;
  const date = (value: string | null) => (value === null ? t('plan.notYet') : format.date(value));
  // A place of the issuer's own receives nothing and needs no ledger.
  const step = (allocation: Allocation, value: string | null) =>
    allocation.organisation === null ? '–' : date(value);
  const columns: DataColumn<Allocation>[] = [
    {
      id: 'to',
      header: t('plan.columnTo'),
      rowHeader: true,
      sortable: false,
      value: ({ text, organisation }) => organisation?.name ?? text,
      cell: ({ text, organisation, illustrative }) => (
        <>
          {organisation?.name ?? text}
          {illustrative && <span className={classes.small}> ({t('plan.illustrativeAllocation')})</span>}
        </>
      ),
    },
    {
      id: 'quantity',
      header: t('plan.columnQuantity'),
      value: (allocation) => allocation.quantity,
      numeric: true,
      sortable: false,
    },
    {
      id: 'issued',
      header: t('plan.columnIssued'),
      value: (allocation) => step(allocation, allocation.issuedOn),
      sortable: false,
    },
    {
      id: 'received',
      header: t('plan.columnReceived'),
      value: (allocation) => step(allocation, allocation.receivedOn),
      sortable: false,
    },
    {
      id: 'displayed',
      header: t('plan.columnDisplayed'),
      value: (allocation) => step(allocation, allocation.displayedOn),
      sortable: false,
    },
  ];

  return (
    <>
      <p>
        {quantity === null
          ? t('plan.outputUncounted', { name })
          : t('plan.outputNamed', { name, quantity, unit: unit ?? '' })}
      </p>
      {displayed.ofQuantity > 0 && (
        <p className={classes.marks}>
          <StatusBadge
            tone={awaiting.length > 0 ? 'info' : 'success'}
            shape={awaiting.length > 0 ? 'clock' : 'check'}
          >
            {t('plan.displayedOf', displayed)}
          </StatusBadge>
          <span>
            {awaiting.length > 0
              ? t('plan.awaiting', { names: awaiting.map((unitRef) => unitRef.name).join(', ') })
              : t('plan.allDisplayed')}
          </span>
        </p>
      )}
      {allocations.length > 0 && (
        <DataTable
          caption={t('plan.allocationsOf', { name })}
          captionHidden
          columns={columns}
          rows={allocations}
          rowId={({ id }) => id}
          notes={allocations.some(({ illustrative }) => illustrative) ? [t('plan.allocationNote')] : []}
        />
      )}
    </>
  );
}

/** What an activity puts out, and how far it has been issued, received and displayed. */
export function ActivityOutputs({ outputs }: { outputs: readonly Output[] }) {
  const { t } = useI18n();
  if (outputs.length === 0) return null;
  return (
    <section>
      <h3 className={classes.part}>{t('plan.outputs')}</h3>
      {outputs.map((output) => (
        <OutputBlock key={output.id} output={output} />
      ))}
    </section>
  );
}
