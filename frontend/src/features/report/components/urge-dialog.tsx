import { Button, Group, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { problemSentence } from '@/ui/problem-text';
import type { Obligation } from '../api/types';
import { urgesQuery, useUrge } from '../api/urge';
import { keyOf } from '../model/report-key';
import classes from './review.module.css';

interface Props {
  owed: Obligation;
  onClose: () => void;
}

/** Asks a unit for a report, beside when it was asked before. Bodies that are asked are not urged. */
export function UrgeDialog({ owed, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const key = keyOf(owed);
  const before = useQuery(urgesQuery(key)).data ?? [];
  const urge = useUrge(key);
  const [message, setMessage] = useState('');
  const title = t(owed.mode === 'REQUEST' ? 'report.urge.REQUEST' : 'report.urge.DIRECT');

  function send(event: FormEvent) {
    event.preventDefault();
    urge.mutate(message, {
      onSuccess: ({ told }) => {
        notifications.show({
          color: told === 0 ? 'yellow' : undefined,
          message: t(told === 0 ? 'report.urge.nobody' : 'report.urge.done', { told }),
        });
        onClose();
      },
    });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={`${title}: ${owed.organisation.name}, ${format.period(owed.period)}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={send} className={classes.dialog}>
        {before.length > 0 && (
          <ul aria-label={t('report.urge.before')}>
            {before.map(({ at, by, message: said }) => (
              <li key={at}>
                {t('report.urge.on', { at: format.dateTime(at), by })}
                {said && <> “{said}”</>}
              </li>
            ))}
          </ul>
        )}
        <Textarea
          label={t('report.urge.message')}
          description={t('report.urge.messageHint')}
          rows={3}
          maxLength={500}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
          error={urge.error && problemSentence(problemOf(urge.error), t)}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={urge.isPending}>
            {title}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
