import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useT } from '@/i18n/i18n-context';
import { problemSentence } from '@/ui/problem-text';
import { reportChanged } from '../api/report';
import { keyOf } from '../model/report-key';
import { standingSentence } from '../model/save-words';
import { useEntry } from './entry-context';
import classes from './entry.module.css';

interface Props {
  submitting: boolean;
  /** Why it cannot be sent at all yet; null when it can. */
  notYet: string | null;
  onSubmit: () => void;
}

/** The one place that says how the draft stands, always in sight. */
export function EntryBar({ submitting, notYet, onSubmit }: Props) {
  const t = useT();
  const client = useQueryClient();
  const { draft, checker, report } = useEntry();
  const standing = useSyncExternalStore(draft.subscribe, draft.getStanding);
  const toFix = useSyncExternalStore(checker.subscribe, () => checker.toFix());
  const filled = useSyncExternalStore(checker.subscribe, () => checker.progress().filled);
  const total = checker.progress().total;
  const sentence = standingSentence({ state: standing.state, toFix, progress: { filled, total } }, t);
  const leaderFirst = report.allowedActions.includes('ASK_LEADER');
  const canSubmit = (leaderFirst || report.allowedActions.includes('SUBMIT')) && notYet === null;

  return (
    <div className={classes.bar} data-noprint>
      <div className={classes.standing}>
        <p role="status" className={classes.sentence} data-state={standing.state}>
          {sentence}
        </p>
        {standing.problem && standing.state === 'REFUSED' && (
          <p className={classes.fault}>{problemSentence(standing.problem, t)}</p>
        )}
        {standing.deviceRefuses && <p className={classes.fault}>{t('report.deviceRefuses')}</p>}
        {notYet && <p className={classes.hint}>{notYet}</p>}
      </div>
      <div className={classes.buttons}>
        {standing.state === 'REFUSED' && (
          <Button variant="default" onClick={() => void reportChanged(client, keyOf(report))}>
            {t('report.seeCurrent')}
          </Button>
        )}
        {(standing.state === 'UNREACHABLE' || standing.state === 'REFUSED') && (
          <Button variant="default" onClick={() => draft.retry()}>
            {t('report.tryAgain')}
          </Button>
        )}
        <Button variant="default" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Button onClick={onSubmit} loading={submitting} disabled={!canSubmit}>
          {t(leaderFirst ? 'report.leader.ask' : 'report.submit')}
        </Button>
      </div>
    </div>
  );
}
