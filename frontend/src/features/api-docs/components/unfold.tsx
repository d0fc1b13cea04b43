import { useState, type ReactNode } from 'react';
import classes from './api-docs.module.css';

interface Props {
  label: ReactNode;
  /** Drawn only once it was asked for. */
  children: () => ReactNode;
}

/** What only some readers want: an example, the fields of a part. */
export function Unfold({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.unfold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open && children()}
    </details>
  );
}
