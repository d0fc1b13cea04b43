import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { formatNumber } from '@/lib/format';
import { parseAmount } from '@/lib/parse-amount';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { paidForQuery, useSaveLine, type Budget, type BudgetLine } from '../api/budget';
import { AmountField } from './amount-field';

const AMOUNTS = ['planned', 'allocated', 'drawn', 'settled'] as const;
type Amount = (typeof AMOUNTS)[number];

interface Props {
  budget: Budget;
  /** The line to change; null for a new one. */
  line: BudgetLine | null;
  onClose: () => void;
}

/** One line of the money: only its item is needed, amounts come as they become known. */
export function LineDialog({ budget, line, onClose }: Props) {
  const { t, language } = useI18n();
  const plan = budget.plan.id;
  const activities = useQuery(paidForQuery(plan)).data ?? [];
  const save = useSaveLine(plan, line);
  const [item, setItem] = useState(line?.item ?? '');
  const [activity, setActivity] = useState(line?.activity?.id ?? '');
  const [source, setSource] = useState(line?.source ?? '');
  const [decision, setDecision] = useState(line?.decision ?? '');
  const [note, setNote] = useState(line?.note ?? '');
  const [vouchersOn, setVouchersOn] = useState(line?.vouchersOn ?? null);
  const [settledOn, setSettledOn] = useState(line?.settledOn ?? null);
  const [typed, setTyped] = useState<Record<Amount, string>>(() => {
    const written = (value: number | null | undefined) =>
      value === null || value === undefined ? '' : formatNumber(value, language);
    return {
      planned: written(line?.planned),
      allocated: written(line?.allocated),
      drawn: written(line?.drawn),
      settled: written(line?.settled),
    };
  });
  const [tried, setTried] = useState(false);
  const amounts = {
    planned: parseAmount(typed.planned, language),
    allocated: parseAmount(typed.allocated, language),
    drawn: parseAmount(typed.drawn, language),
    settled: parseAmount(typed.settled, language),
  };
  const problem = save.error && problemOf(save.error);
  const answered = problem ? formErrors(problem, [...AMOUNTS, 'item', 'vouchersOn', 'settledOn']).fields : {};

  function confirm() {
    setTried(true);
    const { planned, allocated, drawn, settled } = amounts;
    if (item.trim() === '') return;
    if (planned === undefined || allocated === undefined || drawn === undefined || settled === undefined)
      return;
    save.mutate(
      {
        item: item.trim(),
        activity: activity || null,
        source: source || null,
        basis: line?.basis?.id ?? null,
        decision: decision.trim() || null,
        planned,
        allocated,
        drawn,
        vouchersOn,
        settled,
        settledOn,
        note: note.trim() || null,
      },
      { onSuccess: onClose },
    );
  }

  const amountField = (name: Amount) => (
    <AmountField
      label={t(`budget.${name}`)}
      value={typed[name]}
      error={tried && amounts[name] === undefined ? t('budget.amountFault') : answered[name]}
      onChange={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  );

  return (
    <ConfirmDialog
      opened
      title={t(line ? 'budget.changeLine' : 'budget.addLine')}
      confirmLabel={t('common.save')}
      pending={save.isPending}
      problem={problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={t('budget.item')}
          maxLength={500}
          value={item}
          error={tried && item.trim() === '' ? t('budget.itemMissing') : answered.item}
          onChange={(event) => setItem(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('budget.activity')}
          value={activity}
          onChange={(event) => setActivity(event.currentTarget.value)}
          data={[
            { value: '', label: t('budget.noActivity') },
            ...activities.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          ]}
        />
        {budget.sources.length > 0 && (
          <NativeSelect
            label={t('budget.source')}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
            data={[
              { value: '', label: t('budget.noSource') },
              ...budget.sources.map((each) => ({ value: each.id, label: each.source })),
            ]}
          />
        )}
        <TextInput
          label={t('budget.decision')}
          maxLength={500}
          value={decision}
          onChange={(event) => setDecision(event.currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {amountField('planned')}
          {amountField('allocated')}
          {amountField('drawn')}
          {amountField('settled')}
          <DateField
            label={t('budget.vouchersOn')}
            value={vouchersOn}
            error={answered.vouchersOn}
            onChange={setVouchersOn}
          />
          <DateField
            label={t('budget.settledOn')}
            value={settledOn}
            error={answered.settledOn}
            onChange={setSettledOn}
          />
        </SimpleGrid>
        <Textarea
          label={t('budget.note')}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
