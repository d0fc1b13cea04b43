import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { outbox } from '@/api/outbox/device-outbox';
import type { NewAction } from '@/api/outbox/action';
import { problemOf } from '@/api/problem';
import { useReachable } from '@/api/reach';
import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import { useMoves } from '../api/moves';
import type { Occurrence } from '../api/types';
import { cancelling, postponing } from '../model/doing';
import { ReasonDialog } from './reason-dialog';
import { tell } from './tell';
import classes from './occurrence.module.css';

type Asking = 'POSTPONE' | 'CANCEL' | 'REOPEN';

interface Props {
  occurrence: Occurrence;
  /** Something of it waits on this device: one thing after the other. */
  waits: boolean;
  onCorrect: () => void;
}

/** What else can be done about it: postpone, cancel, correct, take up again. */
export function OccurrenceActions({ occurrence, waits, onCorrect }: Props) {
  const t = useT();
  const { username } = useMe();
  const reachable = useReachable();
  const { reopen } = useMoves(occurrence);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const may = (action: Occurrence['allowedActions'][number]) => occurrence.allowedActions.includes(action);
  const last = to ?? from;

  async function hold(action: NewAction) {
    try {
      await outbox.add(username, [action]);
      tell(t(reachable ? 'occurrence.saved' : 'occurrence.savedOffline'), t);
      setAsking(null);
    } catch {
      tell(t('occurrence.deviceRefuses'), t, true);
    }
  }

  function postpone(reason: string) {
    setTried(true);
    if (from === null || last === null || last < from) return;
    void hold(postponing(occurrence, { from, to: last, reason }));
  }

  return (
    <>
      {!waits && may('POSTPONE') && (
        <Button variant="default" onClick={() => setAsking('POSTPONE')}>
          {t('occurrence.postpone')}
        </Button>
      )}
      {!waits && may('CANCEL') && (
        <Button variant="default" onClick={() => setAsking('CANCEL')}>
          {t('occurrence.cancel')}
        </Button>
      )}
      {!waits && reachable && may('CORRECT') && (
        <Button variant="default" onClick={onCorrect}>
          {t('occurrence.correct')}
        </Button>
      )}
      {!waits && reachable && may('REOPEN') && (
        <Button variant="default" onClick={() => setAsking('REOPEN')}>
          {t('occurrence.reopen')}
        </Button>
      )}
      {asking === 'POSTPONE' && (
        <ReasonDialog
          title={t('occurrence.postponeTitle')}
          confirmLabel={t('occurrence.postpone')}
          onClose={() => setAsking(null)}
          onConfirm={postpone}
        >
          <div className={classes.fields}>
            <DateField
              label={t('occurrence.newDay')}
              value={from}
              error={tried && from === null && t('occurrence.fault.MISSING')}
              onChange={setFrom}
            />
            <DateField
              label={t('occurrence.newLastDay')}
              value={to}
              error={from !== null && to !== null && to < from && t('occurrence.fault.BEFORE_START')}
              onChange={setTo}
            />
          </div>
        </ReasonDialog>
      )}
      {asking === 'CANCEL' && (
        <ReasonDialog
          title={t('occurrence.cancelTitle')}
          confirmLabel={t('occurrence.cancel')}
          destructive
          onClose={() => setAsking(null)}
          onConfirm={(reason) => void hold(cancelling(occurrence, reason))}
        />
      )}
      {asking === 'REOPEN' && (
        <ReasonDialog
          title={t('occurrence.reopenTitle')}
          confirmLabel={t('occurrence.reopen')}
          pending={reopen.isPending}
          problem={reopen.error && problemOf(reopen.error)}
          onClose={() => {
            reopen.reset();
            setAsking(null);
          }}
          onConfirm={(reason) => reopen.mutate(reason, { onSuccess: () => setAsking(null) })}
        />
      )}
    </>
  );
}
