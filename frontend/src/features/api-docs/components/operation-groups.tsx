import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { OperationGroup } from '../model/operations';
import { Disclosure } from './disclosure';
import { OperationRow } from './operation-row';
import classes from './api-docs.module.css';

interface Props {
  groups: readonly OperationGroup[];
  /** Somebody searched: what was found is shown at once. */
  searched: boolean;
}

function Group({ group, searched }: { group: OperationGroup; searched: boolean }) {
  const t = useT();
  const { hash } = useLocation();
  const holds = group.operations.some(({ operationId }) => operationId === hash);
  const [choice, setChoice] = useState<boolean | null>(null);
  const open = choice ?? (searched || holds);
  return (
    <section className={classes.group}>
      <Disclosure
        level={2}
        open={open}
        onToggle={() => setChoice(!open)}
        label={
          <span className={classes.groupTitle}>
            {group.title}{' '}
            <span className={classes.muted}>{t('apiDocs.found', { count: group.operations.length })}</span>
          </span>
        }
      >
        {() => (
          <ul className={classes.operations}>
            {group.operations.map((operation) => (
              <OperationRow key={operation.operationId} operation={operation} />
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}

export function OperationGroups({ groups, searched }: Props) {
  return groups.map((group) => (
    // What was opened by hand belongs to what was looked for.
    <Group key={`${group.name} ${searched}`} group={group} searched={searched} />
  ));
}
