import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useAnswer, type Answer, type AskedTask } from '../api/asked-tasks';

const STATUSES = [
  'ACCEPTED',
  'IN_PROGRESS',
  'DONE',
  'DECLINED',
] as const satisfies readonly Answer['status'][];

interface Props {
  task: AskedTask;
  onClose: () => void;
}

/** What a body answers: only what it was asked, not commanded, may it decline. */
export function AnswerDialog({ task, onClose }: Props) {
  const t = useT();
  const me = useMe();
  const { duty, organisation, answer } = task;
  const [status, setStatus] = useState<Answer['status']>(answer?.status ?? 'ACCEPTED');
  const [text, setText] = useState(answer?.text ?? '');
  const [tried, setTried] = useState(false);
  const send = useAnswer(task);
  const forOther = organisation.code !== me.organisation.code;
  const missing = status === 'DECLINED' && text.trim() === '';

  return (
    <ConfirmDialog
      opened
      title={t('asked.answerFor', { name: organisation.name })}
      confirmLabel={t('asked.send')}
      pending={send.isPending}
      problem={send.error && problemOf(send.error)}
      onConfirm={() => {
        setTried(true);
        if (!missing) send.mutate({ status, text: text.trim() || null }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <NativeSelect
          label={t('asked.how')}
          value={status}
          onChange={({ currentTarget: { value } }) =>
            setStatus(STATUSES.find((each) => each === value) ?? 'ACCEPTED')
          }
          data={STATUSES.filter((each) => each !== 'DECLINED' || duty.mode === 'REQUEST').map((each) => ({
            value: each,
            label: t(`asked.status.${each}`),
          }))}
        />
        <Textarea
          label={t('asked.text')}
          description={forOther ? t('asked.textForOther') : t('asked.textHint')}
          rows={4}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && missing && t('asked.whyDeclined')}
        />
      </Stack>
    </ConfirmDialog>
  );
}
