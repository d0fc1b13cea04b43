import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { problemSentence } from '@/ui/problem-text';
import { faultWords } from '../model/fault-words';
import type { Entry } from '../model/desk/entry';
import { plainText } from '../model/parts';
import { ConflictPanel } from './conflict-panel';
import { useDraft } from './draft-context';
import classes from './form.module.css';

/** What a part asks of the person: what it lacks, what the service says, another's words. Nothing when all is well. */
export function PartState({ entry }: { entry: Entry }) {
  const t = useT();
  const { desk } = useDraft();
  const { key, kind, id, state, faults, problem, content } = entry;
  switch (state) {
    case 'INCOMPLETE':
      return (
        <div className={classes.note} data-tone="warning">
          <p>{t('draft.incomplete')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.path}>{faultWords(fault, t)}</li>
            ))}
          </ul>
        </div>
      );
    case 'REFUSED':
      return (
        <div className={classes.note} data-tone="danger" role="alert">
          <p>{t('draft.refused')}</p>
          {problem && problem.errors.length === 0 && <p>{problemSentence(problem, t)}</p>}
          {problem && problem.errors.length > 0 && (
            <ul>
              {problem.errors.map(({ pointer, message }) => (
                <li key={`${pointer} ${message}`}>{message}</li>
              ))}
            </ul>
          )}
          <div className={classes.buttons}>
            <Button variant="default" size="compact-md" onClick={() => desk.retry()}>
              {t('ui.retry')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => desk.discard(key)}>
              {t(id === null ? 'draft.discardNew' : 'draft.discardMine')}
            </Button>
          </div>
        </div>
      );
    case 'GONE':
      return (
        <div className={classes.note} data-tone="danger" role="alert">
          <p>{t('draft.gone')}</p>
          <p className={classes.quoted} lang="vi">
            {plainText(kind, content)}
          </p>
          <div className={classes.buttons}>
            {kind !== 'HEAD' && (
              <Button variant="default" size="compact-md" onClick={() => desk.bringBack(key)}>
                {t('draft.bringBack')}
              </Button>
            )}
            <Button variant="default" size="compact-md" onClick={() => desk.discard(key)}>
              {t('draft.discardGone')}
            </Button>
          </div>
        </div>
      );
    case 'CONFLICT':
      return <ConflictPanel entry={entry} />;
    case 'SAVED':
    case 'WAITING':
    case 'SAVING':
    case 'UNREACHABLE':
    case 'SIGNED_OUT':
      return null;
  }
}
