import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { ProblemText } from '@/ui/problem-text';

interface Props {
  opened: boolean;
  title: string;
  /** What happens by it. */
  text: string;
  /** What the reason is called. */
  label: string;
  confirmLabel: string;
  pending: boolean;
  problem: ProblemText | null;
  /** More to fill in, above the reason. */
  children?: ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** A step that has to be explained in words. */
export function ReasonDialog({ text, label, children, onConfirm, ...dialog }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onConfirm(reason.trim());
  }

  return (
    <ConfirmDialog {...dialog} onConfirm={confirm}>
      <p>{text}</p>
      {children}
      <Textarea
        label={label}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing && t('draft.fault.REQUIRED', { field: label })}
        data-autofocus
      />
    </ConfirmDialog>
  );
}
