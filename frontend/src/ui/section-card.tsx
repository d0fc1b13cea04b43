import { useId, type ReactNode } from 'react';
import classes from './section-card.module.css';

interface Props {
  title: string;
  /** Beside the title: a button, a filter, a status. */
  actions?: ReactNode;
  children: ReactNode;
}

export function SectionCard({ title, actions, children }: Props) {
  const heading = useId();
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
        </h2>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
