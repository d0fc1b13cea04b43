import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { ReturnComment } from '../api/moves';
import { commentTargetName, type Wording } from '../model/finding-words';
import { REASON_CODES, type ReasonCode } from '../model/reason-code';
import classes from './review.module.css';

interface Props {
  opened: boolean;
  title: string;
  confirmLabel: string;
  comments: readonly ReturnComment[];
  wording: Wording;
  pending: boolean;
  problem: Problem | null;
  onClose: () => void;
  onConfirm: (code: ReasonCode, reason: string) => void;
}

/** Returning needs a reason in words, or a comment on a cell that says it. */
export function ReturnDialog({
  opened,
  title,
  confirmLabel,
  comments,
  wording,
  pending,
  problem,
  onClose,
  onConfirm,
}: Props) {
  const t = useT();
  const [code, setCode] = useState<ReasonCode>('WRONG_FIGURE');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  function confirm() {
    const empty = reason.trim() === '' && comments.length === 0;
    setMissing(empty);
    if (!empty) onConfirm(code, reason.trim());
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={title}
      confirmLabel={confirmLabel}
      pending={pending}
      problem={problem}
      onClose={onClose}
      onConfirm={confirm}
    >
      <div
        className={classes.dialog}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !pending) confirm();
        }}
      >
        <NativeSelect
          label={t('report.reasonCode')}
          value={code}
          onChange={(event) =>
            setCode(REASON_CODES.find((known) => known === event.currentTarget.value) ?? 'OTHER')
          }
          data={REASON_CODES.map((value) => ({ value, label: t(`report.reasonCode.${value}`) }))}
        />
        <Textarea
          label={t('report.reasonText')}
          description={t('review.confirmKeys')}
          rows={4}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing && t('report.reasonMissing')}
          data-autofocus
        />
        {comments.length > 0 && (
          <div>
            <p>{t('report.commentsToSend')}</p>
            <ul>
              {comments.map(({ cell, text }) => (
                <li key={cell}>
                  {t('report.namedFinding', { name: commentTargetName(cell, wording), message: text })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </ConfirmDialog>
  );
}
