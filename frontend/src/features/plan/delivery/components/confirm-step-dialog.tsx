import { Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { parseCount } from '@/lib/parse-count';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { useStep, type Allocation } from '../api/allocations';
import { confirmable } from '../model/next-step';

interface Props {
  allocation: Allocation;
  kind: 'RECEIVE' | 'DISPLAY';
  onClose: () => void;
}

/** Receipt or display with its day and number: fewer than the step before have to be explained. */
export function ConfirmStepDialog({ allocation, kind, onClose }: Props) {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const most = confirmable(allocation, kind);
  const [on, setOn] = useState<string | null>(today);
  const [typed, setTyped] = useState(String(most));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const step = useStep();
  const parsed = parseCount(typed, language);
  const quantity =
    parsed.ok && parsed.value !== null && parsed.value >= 1 && parsed.value <= most ? parsed.value : null;

  function confirm() {
    setTried(true);
    if (on === null || quantity === null) return;
    step.mutate(
      { allocations: [allocation], step: { kind, on, quantity, note: note.trim() || null } },
      { onSuccess: onClose },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('delivery.actFor', {
        act: t(`delivery.act.${kind}`),
        name: allocation.organisation?.name ?? allocation.text,
      })}
      confirmLabel={t(`delivery.act.${kind}`)}
      pending={step.isPending}
      problem={step.error && problemOf(step.error)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <DateField
          label={t('delivery.on')}
          value={on}
          onChange={setOn}
          maxDate={today}
          error={tried && on === null && t('delivery.onMissing')}
        />
        <TextInput
          label={t('delivery.quantity')}
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={tried && quantity === null && t('delivery.quantityFault', { most })}
        />
        <Textarea
          label={t('delivery.noteLabel')}
          description={t('delivery.noteFewer', { most })}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
