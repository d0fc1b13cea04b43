import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { problemSentence } from '@/ui/problem-text';
import { useComment } from '../api/comments';
import classes from './form.module.css';

/** What a comment is about: words of a part, the part, or the whole plan. */
export interface CommentTarget {
  part: string | null;
  quote: string | null;
}

interface Props {
  planId: string;
  /** What the part is called; null for the whole plan. */
  about: string | null;
  /** Null while nothing is commented on. */
  target: CommentTarget | null;
  onClose: () => void;
}

const LONGEST_QUOTE = 1000;

function CommentForm({ planId, about, target, onClose }: Props & { target: CommentTarget }) {
  const t = useT();
  const comment = useComment(planId);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const quote = target.quote?.slice(0, LONGEST_QUOTE) ?? null;

  function send(event: FormEvent) {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    comment.mutate({ part: target.part, quote, text: text.trim() }, { onSuccess: onClose });
  }

  return (
    <form onSubmit={send}>
      {about !== null && <p className={classes.hint}>{t('draft.commentAbout', { part: about })}</p>}
      {quote !== null && (
        <blockquote className={classes.quote} lang="vi">
          {quote}
        </blockquote>
      )}
      <Textarea
        label={t('draft.commentText')}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={missing && t('draft.commentMissing')}
        data-autofocus
      />
      {comment.isError && (
        <p role="alert" className={classes.fault}>
          {problemSentence(problemOf(comment.error), t)}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={comment.isPending}>
          {t('draft.commentSend')}
        </Button>
      </Group>
    </form>
  );
}

export function CommentDialog(props: Props) {
  const t = useT();
  return (
    <Modal
      opened={props.target !== null}
      onClose={props.onClose}
      centered
      title={t('draft.comment')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {props.target !== null && <CommentForm {...props} target={props.target} />}
    </Modal>
  );
}
