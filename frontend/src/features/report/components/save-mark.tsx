import { useCallback, useSyncExternalStore } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { FieldState } from '../model/entry-draft';
import { useEntry } from './entry-context';
import classes from './cell-grid.module.css';

/** Shapes that tell the states apart without a colour. */
const SIGNS: Readonly<Record<FieldState, string>> = {
  SAVED: '✓',
  WAITING: '•',
  SAVING: '…',
  ON_DEVICE: '▪',
  FAULTY: '✕',
  CONFLICT: '≠',
};

const SHOWN: readonly FieldState[] = ['SAVED', 'WAITING', 'SAVING', 'ON_DEVICE', 'FAULTY', 'CONFLICT'];

interface Props {
  field: string;
  id: string;
}

/** How one cell stands with the service: a sign for the eye, a word for whoever asks. */
export function SaveMark({ field, id }: Props) {
  const t = useT();
  const { draft } = useEntry();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = [draft.subscribe(listener), draft.store.subscribe(listener, [field])];
      return () => stop.forEach((end) => end());
    },
    [draft, field],
  );
  const state = useSyncExternalStore(subscribe, () => draft.fieldState(field));
  if (state === null) return null;
  const word = t(`report.cellState.${state}`);
  return (
    <span id={id} className={classes.saveMark} data-state={state} role="img" aria-label={word} title={word}>
      {SIGNS[state]}
    </span>
  );
}

/** What the signs in the cells mean. */
export function SaveLegend() {
  const t = useT();
  return (
    <p className={classes.remark}>
      {t('report.cellStates', {
        states: SHOWN.map((state) => `${SIGNS[state]} ${t(`report.cellState.${state}`)}`).join(' · '),
      })}
    </p>
  );
}
