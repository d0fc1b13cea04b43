import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { problemSentence, type ProblemText } from './problem-text';
import classes from './state.module.css';

interface Props {
  opened: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb of the act: never a bare "OK". */
  confirmLabel: string;
  destructive?: boolean;
  pending?: boolean;
  /** Why the act failed; the dialog stays open. */
  problem?: ProblemText | null;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog({
  opened,
  title,
  children,
  confirmLabel,
  destructive = false,
  pending = false,
  problem = null,
  onConfirm,
  onClose,
}: Props) {
  const t = useT();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
      {problem && (
        <p role="alert" className={classes.errorTitle}>
          {problemSentence(problem, t)}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button color={destructive ? 'red.9' : undefined} loading={pending} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
