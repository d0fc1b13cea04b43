import { Button, Group, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { problemSentence } from '@/ui/problem-text';
import { useLeaderDecision } from '../api/leader';
import type { Report, ReportKey } from '../api/types';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
  report: Report;
  etag: string | null;
}

function Decision({ reportKey, etag }: Props) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const approve = useLeaderDecision(reportKey, etag);
  const giveBack = useLeaderDecision(reportKey, etag);

  function confirm() {
    const said = words.trim();
    setMissing(said === '');
    if (said === '') return;
    giveBack.mutate(
      { approved: false, words: said },
      { onSuccess: () => notifications.show({ message: t('report.leader.gaveBack') }) },
    );
  }

  return (
    <>
      {approve.error && <p role="alert">{problemSentence(problemOf(approve.error), t)}</p>}
      <Group data-noprint>
        <Button
          loading={approve.isPending}
          onClick={() =>
            approve.mutate(
              { approved: true, words: null },
              { onSuccess: () => notifications.show({ message: t('report.leader.approved') }) },
            )
          }
        >
          {t('report.leader.approve')}
        </Button>
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('report.leader.giveBack')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={opened}
        title={t('report.leader.giveBack')}
        confirmLabel={t('report.leader.giveBack')}
        pending={giveBack.isPending}
        problem={giveBack.error && problemOf(giveBack.error)}
        onClose={() => setOpened(false)}
        onConfirm={confirm}
      >
        <Textarea
          label={t('report.leader.words')}
          rows={3}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={missing && t('report.leader.wordsMissing')}
          data-autofocus
        />
      </ConfirmDialog>
    </>
  );
}

/** Where a draft stands with the leader whose word its series wants first, and the leader's two answers. */
export function LeaderNotice(props: Props) {
  const t = useT();
  const format = useFormat();
  const { leader, allowedActions } = props.report;
  if (!leader || leader.state === 'NOT_ASKED') return null;
  const who = { by: leader.by ?? '', at: leader.at === null ? '' : format.dateTime(leader.at) };
  const awaiting = leader.state === 'AWAITING';
  return (
    <section className={classes.notice} data-tone={awaiting ? 'info' : 'warning'}>
      <h2 className={classes.noticeTitle}>
        {t(awaiting ? 'report.leader.awaiting' : 'report.leader.givenBack', who)}
      </h2>
      {leader.words && <p lang="vi">“{leader.words}”</p>}
      {awaiting && !allowedActions.includes('APPROVE') && <p>{t('report.leader.awaitingText')}</p>}
      {allowedActions.includes('APPROVE') && <Decision {...props} />}
    </section>
  );
}
