import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useUndoCompletion, type Target } from '../api/targets';

/** Takes back that a milestone was reached, where it was not after all. */
export function UndoCompletion({ target }: { target: Target }) {
  const t = useT();
  const undo = useUndoCompletion();
  const [open, setOpen] = useState(false);

  function close() {
    setOpen(false);
    undo.reset();
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} data-noprint>
        {t('targetPage.undoCompletion')}
      </Button>
      <ConfirmDialog
        opened={open}
        title={t('targetPage.undoCompletion')}
        confirmLabel={t('targetPage.undoCompletion')}
        pending={undo.isPending}
        problem={undo.error && problemOf(undo.error)}
        onConfirm={() =>
          undo.mutate(target, {
            onSuccess: () => {
              close();
              notifications.show({ message: t('targetPage.completionUndone') });
            },
          })
        }
        onClose={close}
      >
        <p>{t('targetPage.undoCompletionText')}</p>
      </ConfirmDialog>
    </>
  );
}
