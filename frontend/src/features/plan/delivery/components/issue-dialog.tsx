import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import type { Output } from '../../api/types';
import { useStep } from '../api/allocations';

interface Props {
  output: Output;
  onClose: () => void;
}

/** Hands out what is allotted to several places at once: all of them unless some are unticked. */
export function IssueDialog({ output, onClose }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const open = output.allocations.filter(({ allowedActions }) => allowedActions.includes('ISSUE'));
  const [chosen, setChosen] = useState(open.map(({ id }) => id));
  const [on, setOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const step = useStep();
  const allocations = open.filter(({ id }) => chosen.includes(id));

  function confirm() {
    setTried(true);
    if (on === null || allocations.length === 0) return;
    step.mutate(
      { allocations, step: { kind: 'ISSUE', on, note: note.trim() || null } },
      { onSuccess: onClose },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('delivery.actFor', { act: t('delivery.act.ISSUE'), name: output.name })}
      confirmLabel={t('delivery.issueConfirm', { count: allocations.length })}
      pending={step.isPending}
      problem={step.error && problemOf(step.error)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Checkbox.Group
          label={t('delivery.issueText')}
          value={chosen}
          onChange={setChosen}
          error={tried && allocations.length === 0 && t('delivery.issueNone')}
        >
          <Stack gap="xs" mt="xs">
            {open.map(({ id, text, organisation, quantity }) => (
              <Checkbox
                key={id}
                value={id}
                label={t('delivery.issueTo', {
                  name: organisation?.name ?? text,
                  quantity,
                  unit: output.unit ?? '',
                }).trim()}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <DateField
          label={t('delivery.on')}
          value={on}
          onChange={setOn}
          maxDate={today}
          error={tried && on === null && t('delivery.onMissing')}
        />
        <Textarea
          label={t('delivery.noteLabel')}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
