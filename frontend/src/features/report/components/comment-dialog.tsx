import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { ReturnComment } from '../api/moves';
import { commentTargetName, type Wording } from '../model/finding-words';
import { REASON_CODES } from '../model/reason-code';
import classes from './review.module.css';

interface Props {
  /** Null while no comment is written. */
  target: string | null;
  /** The comment written on it before, to be changed. */
  known: ReturnComment | null;
  wording: Wording;
  onClose: () => void;
  onSave: (comment: ReturnComment) => void;
}

function CommentForm({ target, known, onClose, onSave }: Props & { target: string }) {
  const t = useT();
  const [code, setCode] = useState(known?.code ?? 'WRONG_FIGURE');
  const [text, setText] = useState(known?.text ?? '');
  const [missing, setMissing] = useState(false);

  function save(event: SyntheticEvent) {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') onSave({ cell: target, code, text: text.trim() });
  }

  return (
    <form
      onSubmit={save}
      className={classes.dialog}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <Textarea
        label={t('report.comment')}
        description={t('review.confirmKeys')}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={missing && t('report.commentMissing')}
        data-autofocus
      />
      <NativeSelect
        label={t('report.reasonCode')}
        value={code}
        onChange={(event) =>
          setCode(REASON_CODES.find((known) => known === event.currentTarget.value) ?? 'OTHER')
        }
        data={REASON_CODES.map((value) => ({ value, label: t(`report.reasonCode.${value}`) }))}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit">{t('report.addComment')}</Button>
      </Group>
    </form>
  );
}

/** A remark of the reviewer on one cell, activity or answer, sent along when the report is returned. */
export function CommentDialog(props: Props) {
  const t = useT();
  const { target, wording, onClose } = props;
  return (
    <Modal
      opened={target !== null}
      onClose={onClose}
      centered
      title={target === null ? '' : t('report.commentCell', { cell: commentTargetName(target, wording) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {target !== null && <CommentForm {...props} target={target} />}
    </Modal>
  );
}
