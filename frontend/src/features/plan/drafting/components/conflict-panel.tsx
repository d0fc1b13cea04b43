import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { Entry } from '../model/desk/entry';
import { plainText } from '../model/parts';
import { wordDifference } from '../model/word-difference';
import { useDraft } from './draft-context';
import classes from './form.module.css';
import { WordsCompared } from './words-compared';

/**
 * Two people wrote the same words: both texts side by side. One of them is taken, or the own one is written on below
 * until it holds what both wanted.
 */
export function ConflictPanel({ entry }: { entry: Entry }) {
  const t = useT();
  const { desk, setOpen } = useDraft();
  const { key, kind, content, theirs } = entry;
  const mine = plainText(kind, content);
  const other = plainText(kind, theirs ?? content);
  // What was typed since the texts were laid side by side is a merge by hand.
  const [before] = useState(mine);

  function settle(whose: 'MINE' | 'THEIRS') {
    desk.settle(key, whose);
    setOpen(null);
  }

  return (
    // The cursor stays where it is: someone may be in the middle of a word.
    <section className={classes.conflict} role="alert" aria-label={t('draft.conflict')}>
      <h3>{t('draft.conflict')}</h3>
      <p>{t('draft.conflictText')}</p>
      <div className={classes.sides}>
        <div>
          <h4>{t('draft.mine')}</h4>
          <p className={classes.quoted} lang="vi" data-side="mine">
            {mine}
          </p>
        </div>
        <div>
          <h4>{t('draft.theirs')}</h4>
          <p className={classes.quoted} lang="vi" data-side="theirs">
            {other}
          </p>
        </div>
      </div>
      <details>
        <summary>{t('draft.differences')}</summary>
        <WordsCompared runs={wordDifference(other, mine)} />
      </details>
      <p className={classes.hint}>{t('draft.mergeHint')}</p>
      <div className={classes.buttons}>
        <Button size="compact-md" onClick={() => settle('MINE')}>
          {t(mine === before ? 'draft.takeMine' : 'draft.takeMerged')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => settle('THEIRS')}>
          {t('draft.takeTheirs')}
        </Button>
        {kind !== 'SECTION' && mine === before && (
          <Button size="compact-md" variant="default" onClick={() => setOpen(key)}>
            {t('draft.mergeByHand')}
          </Button>
        )}
      </div>
    </section>
  );
}
