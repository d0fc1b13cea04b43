import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n, useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SectionCard } from '@/ui/section-card';
import {
  budgetQuery,
  useDeleteContract,
  useDeleteLine,
  type Budget,
  type BudgetLine,
  type Contract,
} from '../api/budget';
import { ContractDialog } from './contract-dialog';
import { LineDialog } from './line-dialog';
import classes from './budget.module.css';

const AMOUNTS = ['planned', 'allocated', 'drawn', 'settled'] as const;

type Asked =
  | { kind: 'LINE'; line: BudgetLine | null }
  | { kind: 'CONTRACT'; contract: Contract | null }
  | { kind: 'DROP_LINE'; line: BudgetLine }
  | { kind: 'DROP_CONTRACT'; contract: Contract };

interface PartProps {
  budget: Budget;
  onAsk: (asked: Asked) => void;
}

function Buttons({ name, onChange, onDrop }: { name: string; onChange: () => void; onDrop: () => void }) {
  const t = useT();
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="default"
        aria-label={t('budget.changeOf', { name })}
        onClick={onChange}
      >
        {t('budget.change')}
      </Button>
      <Button size="compact-md" variant="subtle" aria-label={t('budget.dropOf', { name })} onClick={onDrop}>
        {t('budget.drop')}
      </Button>
    </Group>
  );
}

function Lines({ budget, onAsk }: PartProps) {
  const t = useT();
  const { lines, totals, allowedActions } = budget;
  const amount = (id: (typeof AMOUNTS)[number]): DataColumn<BudgetLine> => ({
    id,
    header: t(`budget.${id}`),
    value: (line) => line[id],
    cell: (line) => (line[id] === null ? t('budget.noAmount') : t('budget.dong', { amount: line[id] })),
    numeric: true,
  });
  const columns: DataColumn<BudgetLine>[] = [
    {
      id: 'item',
      header: t('budget.item'),
      rowHeader: true,
      value: ({ item }) => item,
      cell: ({ item, activity, decision, illustrative, note }) => (
        <>
          {item}
          {activity && (
            <span className={classes.small}>
              {activity.code} {activity.title}
            </span>
          )}
          {decision && <span className={classes.small}>{decision}</span>}
          {note && <span className={classes.small}>{note}</span>}
          {illustrative && <span className={classes.small}>({t('common.illustrative')})</span>}
        </>
      ),
    },
    // No column of amounts before there is one.
    ...AMOUNTS.filter((name) => totals !== null && totals[name] !== null).map(amount),
    {
      id: 'vouchers',
      header: t('budget.vouchersOn'),
      value: ({ vouchersOn }) => (vouchersOn === null ? t('plan.notYet') : formatDate(vouchersOn)),
    },
  ];
  if (allowedActions.includes('EDIT')) {
    columns.push({
      id: 'do',
      header: t('budget.columnDo'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: (line) => (
        <Buttons
          name={line.item}
          onChange={() => onAsk({ kind: 'LINE', line })}
          onDrop={() => onAsk({ kind: 'DROP_LINE', line })}
        />
      ),
    });
  }
  return (
    <>
      {totals && (
        <dl className={classes.totals}>
          {AMOUNTS.map((name) => {
            const amount = totals[name];
            return (
              amount !== null && (
                <div key={name}>
                  <dt>{t(`budget.total.${name}`)}</dt>
                  <dd>{t('budget.dong', { amount })}</dd>
                </div>
              )
            );
          })}
        </dl>
      )}
      <DataTable
        caption={t('budget.lines')}
        captionHidden
        stacked
        columns={columns}
        rows={lines}
        rowId={({ id }) => id}
        csvName="kinh-phi"
      />
    </>
  );
}

function Contracts({ budget, onAsk }: PartProps) {
  const t = useT();
  const columns: DataColumn<Contract>[] = [
    { id: 'number', header: t('budget.number'), rowHeader: true, value: ({ number }) => number },
    {
      id: 'on',
      header: t('budget.signedOn'),
      value: ({ signedOn }) => formatDate(signedOn),
      sortable: false,
    },
    { id: 'partner', header: t('budget.partner'), value: ({ partner }) => partner },
    {
      id: 'subject',
      header: t('budget.subject'),
      value: ({ subject }) => subject,
      cell: ({ subject, activity }) => (
        <>
          {subject}
          {activity && (
            <span className={classes.small}>
              {activity.code} {activity.title}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'amount',
      header: t('budget.amount'),
      numeric: true,
      value: ({ amount }) => amount,
      cell: ({ amount }) => (amount === null ? t('budget.noAmount') : t('budget.dong', { amount })),
    },
  ];
  if (budget.allowedActions.includes('EDIT')) {
    columns.push({
      id: 'do',
      header: t('budget.columnDo'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: (contract) => (
        <Buttons
          name={contract.number}
          onChange={() => onAsk({ kind: 'CONTRACT', contract })}
          onDrop={() => onAsk({ kind: 'DROP_CONTRACT', contract })}
        />
      ),
    });
  }
  return (
    <DataTable
      caption={t('budget.contracts')}
      captionHidden
      stacked
      columns={columns}
      rows={budget.contracts}
      rowId={({ id }) => id}
    />
  );
}

function DropDialog({ plan, asked, onClose }: { plan: string; asked: Asked; onClose: () => void }) {
  const t = useT();
  const dropLine = useDeleteLine(plan);
  const dropContract = useDeleteContract(plan);
  const drop = asked.kind === 'DROP_LINE' ? dropLine : dropContract;
  if (asked.kind !== 'DROP_LINE' && asked.kind !== 'DROP_CONTRACT') return null;
  const name = asked.kind === 'DROP_LINE' ? asked.line.item : asked.contract.number;
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('budget.dropOf', { name })}
      confirmLabel={t('budget.drop')}
      pending={drop.isPending}
      problem={drop.error && problemOf(drop.error)}
      onConfirm={() => {
        if (asked.kind === 'DROP_LINE') dropLine.mutate(asked.line, { onSuccess: onClose });
        else dropContract.mutate(asked.contract, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <p>{t('budget.dropText')}</p>
    </ConfirmDialog>
  );
}

/** The money of a plan: nothing in sight until somebody types an amount; nothing at all for those who may not see it. */
export function PlanBudget({ planId }: { planId: string }) {
  const { t, language } = useI18n();
  const found = useQuery(budgetQuery(planId));
  const [asked, setAsked] = useState<Asked | null>(null);
  if (found.isError) {
    const problem = problemOf(found.error);
    // The document is for more readers than its money is.
    if (problem.status === 404 || problem.status === 403) return null;
    return <ErrorState title={t('budget.failed')} problem={problem} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return null;
  const budget = found.data;
  const { lines, contracts, contradictions, allowedActions } = budget;
  const editable = allowedActions.includes('EDIT');
  const close = () => setAsked(null);
  const addLine = editable && (
    <Button onClick={() => setAsked({ kind: 'LINE', line: null })}>{t('budget.addLine')}</Button>
  );

  return (
    <>
      {contradictions.map(({ sources, messageVi, messageEn }) => (
        <p key={sources.join(' ')} className={classes.warning}>
          {language === 'en' ? messageEn : messageVi}
        </p>
      ))}
      <SectionCard title={t('budget.lines')} actions={lines.length > 0 && addLine}>
        {lines.length === 0 ? (
          <EmptyState action={addLine}>{t('budget.empty')}</EmptyState>
        ) : (
          <Lines budget={budget} onAsk={setAsked} />
        )}
      </SectionCard>
      {(contracts.length > 0 || editable) && (
        <SectionCard
          title={t('budget.contracts')}
          actions={
            editable && (
              <Button variant="default" onClick={() => setAsked({ kind: 'CONTRACT', contract: null })}>
                {t('budget.addContract')}
              </Button>
            )
          }
        >
          {contracts.length === 0 ? (
            <EmptyState>{t('budget.noContracts')}</EmptyState>
          ) : (
            <Contracts budget={budget} onAsk={setAsked} />
          )}
        </SectionCard>
      )}
      {asked?.kind === 'LINE' && <LineDialog budget={budget} line={asked.line} onClose={close} />}
      {asked?.kind === 'CONTRACT' && (
        <ContractDialog plan={planId} contract={asked.contract} onClose={close} />
      )}
      {(asked?.kind === 'DROP_LINE' || asked?.kind === 'DROP_CONTRACT') && (
        <DropDialog plan={planId} asked={asked} onClose={close} />
      )}
    </>
  );
}
