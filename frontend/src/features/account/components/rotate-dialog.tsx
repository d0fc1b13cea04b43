import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useRotateToken, type CreatedToken, type Token } from '../api/tokens';

const OVERLAPS = [0, 1, 24, 72, 168] as const;

interface Props {
  token: Token;
  onRotated: (token: CreatedToken) => void;
  onClose: () => void;
}

/** Another secret for the same token; the one at hand goes on for a while, so that no program stands still. */
export function RotateDialog({ token, onRotated, onClose }: Props) {
  const t = useT();
  const rotate = useRotateToken();
  const [hours, setHours] = useState<number>(24);
  const [key, setKey] = useState(uniqueKey);

  function confirm() {
    rotate.mutate(
      { id: token.id, overlapHours: hours, key },
      {
        onSuccess: (rotated) => {
          onClose();
          onRotated(rotated);
        },
        onSettled: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('account.rotateToken', { name: token.name })}
      confirmLabel={t('account.rotate')}
      pending={rotate.isPending}
      problem={rotate.error && problemOf(rotate.error)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('account.rotateText')}</p>
      <NativeSelect
        label={t('account.overlap')}
        data={OVERLAPS.map((choice) => ({ value: String(choice), label: t(`account.overlap.${choice}`) }))}
        value={String(hours)}
        onChange={(event) => setHours(Number(event.currentTarget.value))}
      />
    </ConfirmDialog>
  );
}
