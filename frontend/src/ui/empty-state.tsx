import type { ReactNode } from 'react';
import classes from './state.module.css';

interface Props {
  /** A sentence: what is not there. */
  children: string;
  /** The one next step, if there is one. */
  action?: ReactNode;
}

export function EmptyState({ children, action }: Props) {
  return (
    <div className={classes.state}>
      <p className={classes.sentence}>{children}</p>
      {action}
    </div>
  );
}
