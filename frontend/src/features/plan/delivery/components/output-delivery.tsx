import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { StatusBadge } from '@/ui/status-badge';
import { ReasonDialog } from '../../drafting/components/reason-dialog';
import type { Output } from '../../api/types';
import { useStep, type Allocation } from '../api/allocations';
import { nextStep } from '../model/next-step';
import { sumsOf } from '../model/sums';
import { ConfirmStepDialog } from './confirm-step-dialog';
import { IssueDialog } from './issue-dialog';
import classes from './delivery.module.css';

type Asked =
  | { kind: 'ISSUE' }
  | { kind: 'RECEIVE' | 'DISPLAY'; allocation: Allocation }
  | { kind: 'UNDO'; allocation: Allocation };

const nameOf = ({ organisation, text }: Allocation) => organisation?.name ?? text;

function UndoDialog({ allocation, onClose }: { allocation: Allocation; onClose: () => void }) {
  const t = useT();
  const step = useStep();
  return (
    <ReasonDialog
      opened
      title={t('delivery.actFor', { act: t('delivery.act.UNDO'), name: nameOf(allocation) })}
      text={t('delivery.undoText')}
      label={t('delivery.undoReason')}
      confirmLabel={t('delivery.act.UNDO')}
      pending={step.isPending}
      problem={step.error && problemOf(step.error)}
      onConfirm={(reason) =>
        step.mutate({ allocations: [allocation], step: { kind: 'UNDO', reason } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}

/** One output: for whom, how many, how far; with the next step where the reader may take it. */
export function OutputDelivery({ output }: { output: Output }) {
  const t = useT();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { name, quantity, allocations, displayed, awaiting, awaitingReceipt } = output;
  // What was handed out and is no longer allotted is still accounted for.
  const rows = [...allocations, ...output.withdrawn];
  const unit = output.unit ?? '';
  const sums = sumsOf(output);
  // A number is said where it is another than the one allotted.
  const stepWords = (allotted: number, day: string | null, pieces: number | null) => {
    if (day === null) return t('plan.notYet');
    const date = format.date(day);
    return pieces === null || pieces === allotted ? date : t('delivery.step', { date, quantity: pieces });
  };
  const column = (id: string, header: string, value: DataColumn<Allocation>['value']) => ({
    id,
    header,
    value,
    sortable: false,
  });
  const columns: DataColumn<Allocation>[] = [
    {
      ...column('to', t('plan.columnTo'), nameOf),
      rowHeader: true,
      cell: (allocation) => (
        <>
          {nameOf(allocation)}
          {allocation.illustrative && (
            <span className={classes.small}> ({t('plan.illustrativeAllocation')})</span>
          )}
          {allocation.withdrawn && <span className={classes.small}> ({t('delivery.withdrawn')})</span>}
          {allocation.note && (
            <span className={classes.note}>{t('delivery.note', { note: allocation.note })}</span>
          )}
        </>
      ),
    },
    { ...column('quantity', t('plan.columnQuantity'), (each) => each.quantity), numeric: true },
    column('issued', t('plan.columnIssued'), (each) =>
      stepWords(each.quantity, each.issuedOn, each.issuedQuantity),
    ),
    column('received', t('plan.columnReceived'), (each) =>
      stepWords(each.quantity, each.receivedOn, each.receivedQuantity),
    ),
    column('displayed', t('plan.columnDisplayed'), (each) =>
      stepWords(each.quantity, each.displayedOn, each.displayedQuantity),
    ),
  ];
  if (rows.some(({ allowedActions }) => allowedActions.some((action) => action !== 'ISSUE'))) {
    columns.push({
      ...column('do', t('delivery.columnDo'), () => null),
      screenOnly: true,
      cell: (allocation) => {
        const next = nextStep(allocation);
        return (
          <Group gap="xs">
            {next && (
              <Button
                size="compact-md"
                aria-label={t('delivery.actFor', {
                  act: t(`delivery.act.${next}`),
                  name: nameOf(allocation),
                })}
                onClick={() => setAsked({ kind: next, allocation })}
              >
                {t('delivery.confirm')}
              </Button>
            )}
            {allocation.allowedActions.includes('UNDO') && (
              <Button
                size="compact-md"
                variant="subtle"
                aria-label={t('delivery.actFor', { act: t('delivery.act.UNDO'), name: nameOf(allocation) })}
                onClick={() => setAsked({ kind: 'UNDO', allocation })}
              >
                {t('delivery.act.UNDO')}
              </Button>
            )}
          </Group>
        );
      },
    });
  }
  const issuable = allocations.some(({ allowedActions }) => allowedActions.includes('ISSUE'));

  return (
    <div className={classes.output}>
      <p className={classes.name}>
        {quantity === null
          ? t('plan.outputUncounted', { name })
          : t('plan.outputNamed', { name, quantity, unit })}
      </p>
      {rows.length > 0 && (
        <>
          <p className={classes.marks}>
            {displayed.ofQuantity > 0 && (
              <StatusBadge
                tone={awaiting.length > 0 ? 'info' : 'success'}
                shape={awaiting.length > 0 ? 'clock' : 'check'}
              >
                {t('plan.displayedOf', displayed)}
              </StatusBadge>
            )}
            <span>{t('delivery.sums', { ...sums, unit })}</span>
          </p>
          {sums.left !== null && sums.left !== 0 && (
            <p className={classes.small}>
              {sums.left > 0
                ? t('delivery.left', { quantity: quantity ?? 0, unit, left: sums.left })
                : t('delivery.over', { over: -sums.left, unit })}
            </p>
          )}
          {awaitingReceipt.length > 0 && (
            <p className={classes.warning}>
              {t('delivery.unconfirmed', { names: awaitingReceipt.map((each) => each.name).join(', ') })}
            </p>
          )}
          {displayed.ofQuantity > 0 && awaitingReceipt.length === 0 && (
            <p className={classes.small}>
              {awaiting.length > 0
                ? t('plan.awaiting', { names: awaiting.map((each) => each.name).join(', ') })
                : t('plan.allDisplayed')}
            </p>
          )}
          <DataTable
            caption={t('plan.allocationsOf', { name })}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            notes={allocations.some(({ illustrative }) => illustrative) ? [t('plan.allocationNote')] : []}
          />
          {issuable && (
            <Button mt="sm" data-noprint onClick={() => setAsked({ kind: 'ISSUE' })}>
              {t('delivery.issueSeveral')}
            </Button>
          )}
        </>
      )}
      {asked?.kind === 'ISSUE' && <IssueDialog output={output} onClose={() => setAsked(null)} />}
      {(asked?.kind === 'RECEIVE' || asked?.kind === 'DISPLAY') && (
        <ConfirmStepDialog allocation={asked.allocation} kind={asked.kind} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'UNDO' && <UndoDialog allocation={asked.allocation} onClose={() => setAsked(null)} />}
    </div>
  );
}
