import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Problem } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import classes from './occurrence.module.css';

interface Props {
  title: string;
  confirmLabel: string;
  destructive?: boolean;
  pending?: boolean;
  problem?: Problem | null;
  /** Above the reason: other fields of the act. */
  children?: ReactNode;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}

/** An act that needs a reason, which whoever looks at it later will read. */
export function ReasonDialog({ children, onConfirm, ...dialog }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onConfirm(reason.trim());
  }

  return (
    <ConfirmDialog opened {...dialog} onConfirm={confirm}>
      <div className={classes.form}>
        {children}
        <Textarea
          label={t('occurrence.reason')}
          value={reason}
          maxLength={1000}
          rows={3}
          error={missing && reason.trim() === '' && t('occurrence.reasonMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
      </div>
    </ConfirmDialog>
  );
}
