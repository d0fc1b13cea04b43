import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { useCloseTarget, type Target } from '../api/targets';

/** Ends a target that policy has ended; there is no way back. */
export function CloseButton({ target }: { target: Target }) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const close = useCloseTarget();
  const [open, setOpen] = useState(false);
  const [closedOn, setClosedOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [tried, setTried] = useState(false);

  function leave() {
    setOpen(false);
    setTried(false);
    close.reset();
  }

  function send() {
    setTried(true);
    if (closedOn === null || reason.trim() === '') return;
    close.mutate(
      { target, closure: { closedOn, reason: reason.trim(), document: document.trim() || null } },
      {
        onSuccess: () => {
          leave();
          notifications.show({ message: t('targetPage.closedNow') });
        },
      },
    );
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} data-noprint>
        {t('targetPage.close')}
      </Button>
      <ConfirmDialog
        opened={open}
        title={t('targetPage.close')}
        confirmLabel={t('targetPage.close')}
        destructive
        pending={close.isPending}
        problem={close.error && problemOf(close.error)}
        onConfirm={send}
        onClose={leave}
      >
        <Stack gap="sm">
          <p>{t('targetPage.closeText')}</p>
          <DateField
            label={t('targetPage.closeOn')}
            value={closedOn}
            error={tried && closedOn === null && t('targetPage.required')}
            onChange={setClosedOn}
          />
          <Textarea
            label={t('targetPage.closeReason')}
            rows={3}
            maxLength={1000}
            value={reason}
            error={tried && reason.trim() === '' && t('targetPage.required')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            label={t('targetPage.closeDocument')}
            maxLength={500}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
