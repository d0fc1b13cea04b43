import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepTyped } from '@/api/device/typed-form';
import { useMe } from '@/api/me';
import { outbox } from '@/api/outbox/device-outbox';
import type { WaitingAction } from '@/api/outbox/action';
import { useI18n } from '@/i18n/i18n-context';
import { occurrenceWord, windowWords } from '@/i18n/occurrence-words';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { problemSentence } from '@/ui/problem-text';
import type { Catalogues } from '../api/catalogues';
import { etagOf } from '../api/moves';
import { occurrenceQuery } from '../api/occurrences';
import type { Occurrence, ResultDraft } from '../api/types';
import { correctionPath } from '../model/doing';
import { formOfDraft } from '../model/result-form';
import { ResultFacts } from './result-facts';
import rows from '@/ui/row-list.module.css';
import classes from './occurrence.module.css';

interface Props {
  occurrence: Occurrence;
  /** What of it waits on this device, oldest first; at least one. */
  waiting: readonly WaitingAction[];
  catalogues: Catalogues | undefined;
  /** The state shown is the service's of now. */
  fresh: boolean;
}

const resultOf = (action: WaitingAction): ResultDraft =>
  action.path.endsWith('/correct')
    ? (action.body as { result: ResultDraft }).result
    : (action.body as ResultDraft);

/** A draft in the shape of a result, to be read beside one. */
const asResult = (draft: ResultDraft) => ({
  ...draft,
  to: draft.to ?? draft.from,
  place: draft.place ?? null,
  area: draft.area ? { code: draft.area, name: draft.area } : null,
  participants: draft.participants ?? null,
  speaker: draft.speaker ?? null,
  notes: draft.notes ?? null,
});

/** What was done here and the service does not know, or will not take as it is. */
export function WaitingNotice({ occurrence, waiting, catalogues, fresh }: Props) {
  const { t } = useI18n();
  const stopped = waiting.find(({ state }) => state !== 'WAITING');
  if (stopped?.state === 'CONFLICT') {
    return <Conflict action={stopped} occurrence={occurrence} catalogues={catalogues} fresh={fresh} />;
  }
  if (stopped) return <Refused action={stopped} />;
  const result = waiting.find(({ kind }) => kind === 'COMPLETE');
  return (
    <section className={classes.notice} role="status">
      <h2>{t('occurrence.keptHereTitle')}</h2>
      <p>
        {t('occurrence.keptHereText', { count: waiting.length })}{' '}
        <AppLink to="/outbox">{t('offline.title')}</AppLink>
      </p>
      {result && <ResultFacts result={asResult(resultOf(result))} catalogues={catalogues} />}
    </section>
  );
}

function Refused({ action }: { action: WaitingAction }) {
  const { t, language } = useI18n();
  const { username } = useMe();
  const { problem } = action;

  /** Back into the form, where it can be mended. */
  async function mend() {
    await keepTyped(username, `result/${action.subject}`, {
      form: formOfDraft(resultOf(action), language),
      files: [],
    });
    await outbox.drop([action.id]);
  }

  return (
    <section className={classes.notice} data-tone="danger" role="alert">
      <h2>{t('occurrence.refusedTitle', { kind: t(`offline.kind.${action.kind}`) })}</h2>
      {problem && problem.errors.length > 0 ? (
        <ul>
          {problem.errors.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : (
        problem && <p>{problemSentence(problem, t)}</p>
      )}
      <div className={rows.buttons}>
        {action.kind === 'COMPLETE' ? (
          <Button variant="default" onClick={() => void mend()}>
            {t('occurrence.mend')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void outbox.again(action.id)}>
            {t('offline.sendAgain')}
          </Button>
        )}
        <AppLink to="/outbox">{t('offline.title')}</AppLink>
      </div>
    </section>
  );
}

function Conflict({
  action,
  occurrence,
  catalogues,
  fresh,
}: Omit<Props, 'waiting'> & { action: WaitingAction }) {
  const { t } = useI18n();
  const format = useFormat();
  const client = useQueryClient();
  const { subject } = action;
  // What it met at the service is newer than what is on the screen.
  useEffect(
    () => void client.invalidateQueries({ queryKey: occurrenceQuery(subject).queryKey }),
    [client, subject],
  );
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const isResult = action.kind === 'COMPLETE';
  const asCorrection = isResult && occurrence.state === 'DONE';
  const may = occurrence.allowedActions.includes(asCorrection ? 'CORRECT' : (action.kind as 'COMPLETE'));

  function sendMine() {
    const ifMatch = etagOf(occurrence);
    if (!asCorrection) {
      void outbox.again(action.id, { ifMatch });
      return;
    }
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void outbox.again(action.id, {
      ifMatch,
      path: correctionPath(occurrence),
      body: { result: resultOf(action), reason: reason.trim() },
    });
  }

  return (
    <section className={classes.notice} data-tone="warning" role="alert">
      <h2>{t('occurrence.conflictTitle')}</h2>
      <p>{t('offline.conflictText')}</p>
      <h3>{t('occurrence.thisDevice', { time: format.dateTime(action.at) })}</h3>
      {isResult ? (
        <ResultFacts result={asResult(resultOf(action))} catalogues={catalogues} />
      ) : (
        <p>{t(`offline.kind.${action.kind}`)}</p>
      )}
      <h3>{t('occurrence.theServer')}</h3>
      <p>
        {occurrenceWord(occurrence, t).word} · {windowWords(occurrence, t)}
      </p>
      {occurrence.result && <ResultFacts result={occurrence.result} catalogues={catalogues} />}
      {asCorrection && may && (
        <Textarea
          label={t('occurrence.correctionReason')}
          value={reason}
          maxLength={1000}
          error={missing && t('occurrence.reasonMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={rows.buttons}>
        {may && (
          <Button disabled={!fresh} onClick={sendMine}>
            {t(asCorrection ? 'occurrence.mineAsCorrection' : 'occurrence.sendMine')}
          </Button>
        )}
        <Button variant="default" disabled={!fresh} onClick={() => void outbox.drop([action.id])}>
          {t('occurrence.keepTheirs')}
        </Button>
      </div>
    </section>
  );
}
