import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import type { FormKind, ListedKind } from '../model/parts';
import { useDraft, useKeys } from './draft-context';
import { PartBlock } from './part-block';
import classes from './paper.module.css';

export type GroupedKind = Exclude<FormKind, 'HEAD'> & ListedKind;

/** All parts of a kind with a button for one more. */
export function PartGroup({ kind }: { kind: GroupedKind }) {
  const t = useT();
  const keys = useKeys(kind);
  const { add, mayEdit } = useDraft();
  return (
    <div className={classes.group} data-kind={kind}>
      {keys.map((key) => (
        <PartBlock key={key} partKey={key} kind={kind} />
      ))}
      {keys.length === 0 && <p className={classes.none}>{t(`draft.none.${kind}`)}</p>}
      {mayEdit && (
        <Button
          variant="default"
          size="compact-md"
          className={classes.add}
          onClick={() => add(kind, { parent: null, after: keys.at(-1) ?? null })}
        >
          {t(`draft.add.${kind}`)}
        </Button>
      )}
    </div>
  );
}
