import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { comparatorWords } from '@/i18n/comparator-words';
import { useI18n } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useConfirmComparator, type Comparator, type Target } from '../api/targets';
import classes from './targets.module.css';

const CHOICES: readonly Comparator[] = ['LE', 'LT', 'EQ', 'GE', 'GT'];

/** The planner says what words such as "đạt 108" count as; until then nothing is judged. */
export function ConfirmComparator({ target }: { target: Target }) {
  const { t, language } = useI18n();
  const confirm = useConfirmComparator();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState<Comparator>(target.effectiveComparator ?? 'LE');

  function close() {
    setOpen(false);
    confirm.reset();
  }

  function send() {
    confirm.mutate(
      { target, effectiveComparator: choice },
      {
        onSuccess: () => {
          close();
          notifications.show({ message: t('target.confirmed', { code: target.code }) });
        },
      },
    );
  }

  return (
    <div className={classes.confirm} data-noprint>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('target.confirm')}
      </Button>
      <ConfirmDialog
        opened={open}
        title={t('target.confirmTitle', { code: target.code })}
        confirmLabel={t('target.confirm')}
        pending={confirm.isPending}
        problem={confirm.error && problemOf(confirm.error)}
        onConfirm={send}
        onClose={close}
      >
        <p lang="vi">“{target.statement}”</p>
        <p>{t('target.confirmText')}</p>
        <NativeSelect
          label={t('target.confirmChoice')}
          value={choice}
          onChange={({ currentTarget: { value } }) =>
            setChoice(CHOICES.find((each) => each === value) ?? choice)
          }
          data={CHOICES.map((each) => ({
            value: each,
            label: comparatorWords(each, target, { t, language }) ?? each,
          }))}
        />
      </ConfirmDialog>
    </div>
  );
}
