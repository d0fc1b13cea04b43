import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useT } from '@/i18n/i18n-context';
import { fieldName } from '../model/finding-words';
import { useEntry, useWording } from './entry-context';
import classes from './entry.module.css';

/** Cells changed on two devices, each to be settled by the person. */
export function Conflicts() {
  const t = useT();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const { conflicts } = useSyncExternalStore(draft.subscribe, draft.getStanding);
  if (conflicts.length === 0) return null;
  const shown = (text: string) => (text.trim() === '' ? t('report.blank') : text);

  return (
    <section className={classes.notice} data-tone="warning" role="alert">
      <h2 className={classes.noticeTitle}>{t('report.conflictTitle', { count: conflicts.length })}</h2>
      <p>{t('report.conflictText')}</p>
      <ul className={classes.conflicts}>
        {conflicts.map(({ field, mine, theirs }) => (
          <li key={field} className={classes.conflict}>
            <span className={classes.conflictName}>{fieldName(field, wording)}</span>
            <span>
              {t('report.thisDevice', { value: shown(mine) })} ·{' '}
              {t('report.theServer', { value: shown(theirs) })}
            </span>
            <span className={classes.buttons}>
              <Button variant="default" size="compact-md" onClick={() => draft.choose(field, 'MINE')}>
                {t('report.keepMine')}
              </Button>
              <Button variant="default" size="compact-md" onClick={() => draft.choose(field, 'THEIRS')}>
                {t('report.takeTheirs')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
