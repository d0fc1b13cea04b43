import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { saveSentence } from '../model/save-words';
import { partAnchor, useDraft, useSummary } from './draft-context';
import { useRenewedSession } from './use-desk';
import classes from './form.module.css';

/** The one place that says how the draft stands, always in sight. */
export function SaveBar() {
  const t = useT();
  const { desk, setOpen } = useDraft();
  useRenewedSession(desk);
  const summary = useSummary(desk);
  const { state, toMend, deviceRefuses } = summary;

  function goTo(key: string) {
    const part = document.getElementById(partAnchor(key));
    part?.scrollIntoView({ block: 'center' });
    if (desk.entry(key)?.kind !== 'SECTION') setOpen(key);
    part?.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true });
  }

  const next = toMend[0];
  return (
    <div className={classes.bar} data-noprint>
      <div className={classes.standing}>
        <p role="status" className={classes.sentence} data-state={state}>
          {saveSentence(summary, t)}
        </p>
        {deviceRefuses && <p className={classes.fault}>{t('draft.deviceRefuses')}</p>}
      </div>
      <div className={classes.buttons}>
        {next !== undefined && (
          <Button variant="default" onClick={() => goTo(next)}>
            {t('draft.goToMend')}
          </Button>
        )}
        {state === 'UNREACHABLE' && (
          <Button variant="default" onClick={() => desk.retry()}>
            {t('ui.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
