import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { useComplete, type Target } from '../api/targets';

/** Says that a milestone in words was reached, on what day and by what document. */
export function CompleteButton({ target }: { target: Target }) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const complete = useComplete();
  const [open, setOpen] = useState(false);
  const [doneOn, setDoneOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const [document, setDocument] = useState('');

  function close() {
    setOpen(false);
    complete.reset();
  }

  function send() {
    if (doneOn === null) return;
    complete.mutate(
      { target, completion: { doneOn, note: note.trim() || null, document: document.trim() || null } },
      {
        onSuccess: () => {
          close();
          notifications.show({ message: t('targetPage.completed') });
        },
      },
    );
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} data-noprint>
        {t('targetPage.complete')}
      </Button>
      <ConfirmDialog
        opened={open}
        title={t('targetPage.complete')}
        confirmLabel={t('targetPage.complete')}
        pending={complete.isPending}
        problem={complete.error && problemOf(complete.error)}
        onConfirm={send}
        onClose={close}
      >
        <Stack gap="sm">
          <p lang="vi">“{target.statement}”</p>
          <DateField
            label={t('targetPage.completeOn')}
            value={doneOn}
            maxDate={today}
            error={doneOn === null && t('targetPage.required')}
            onChange={setDoneOn}
          />
          <Textarea
            label={t('targetPage.completeNote')}
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <TextInput
            label={t('targetPage.document')}
            maxLength={500}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
