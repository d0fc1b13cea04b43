import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam, formatNumber } from '@/lib/format';
import { parseAmount } from '@/lib/parse-amount';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { paidForQuery, useSaveContract, type Contract } from '../api/budget';
import { AmountField } from './amount-field';

interface Props {
  plan: string;
  /** The contract to change; null for a new one. */
  contract: Contract | null;
  onClose: () => void;
}

/** A contract with an agency, a newspaper or a printer, noted with the activity that it is for. */
export function ContractDialog({ plan, contract, onClose }: Props) {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const activities = useQuery(paidForQuery(plan)).data ?? [];
  const save = useSaveContract(plan, contract);
  const [words, setWords] = useState({
    number: contract?.number ?? '',
    partner: contract?.partner ?? '',
    subject: contract?.subject ?? '',
    note: contract?.note ?? '',
    amount: contract === null || contract.amount === null ? '' : formatNumber(contract.amount, language),
  });
  const [signedOn, setSignedOn] = useState(contract?.signedOn ?? null);
  const [activity, setActivity] = useState(contract?.activity?.id ?? '');
  const [tried, setTried] = useState(false);
  const amount = parseAmount(words.amount, language);
  const change = (name: keyof typeof words) => (text: string) =>
    setWords((before) => ({ ...before, [name]: text }));
  const missing = (name: 'number' | 'partner' | 'subject') =>
    tried && words[name].trim() === '' ? t('budget.required') : undefined;

  function confirm() {
    setTried(true);
    const { number, partner, subject, note } = words;
    if (signedOn === null || amount === undefined) return;
    if ([number, partner, subject].some((text) => text.trim() === '')) return;
    save.mutate(
      {
        number: number.trim(),
        signedOn,
        partner: partner.trim(),
        subject: subject.trim(),
        activity: activity || null,
        amount,
        note: note.trim() || null,
      },
      { onSuccess: onClose },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t(contract ? 'budget.changeContract' : 'budget.addContract')}
      confirmLabel={t('common.save')}
      pending={save.isPending}
      problem={save.error && problemOf(save.error)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={t('budget.number')}
          maxLength={64}
          value={words.number}
          error={missing('number')}
          onChange={(event) => change('number')(event.currentTarget.value)}
        />
        <DateField
          label={t('budget.signedOn')}
          value={signedOn}
          maxDate={today}
          error={tried && signedOn === null && t('budget.required')}
          onChange={setSignedOn}
        />
        <TextInput
          label={t('budget.partner')}
          maxLength={500}
          value={words.partner}
          error={missing('partner')}
          onChange={(event) => change('partner')(event.currentTarget.value)}
        />
        <Textarea
          label={t('budget.subject')}
          maxLength={2000}
          value={words.subject}
          error={missing('subject')}
          onChange={(event) => change('subject')(event.currentTarget.value)}
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
        <AmountField
          label={t('budget.amount')}
          value={words.amount}
          error={tried && amount === undefined ? t('budget.amountFault') : undefined}
          onChange={change('amount')}
        />
        <Textarea
          label={t('budget.note')}
          maxLength={2000}
          value={words.note}
          onChange={(event) => change('note')(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
