import { useId, type ReactNode } from 'react';
import classes from './api-docs.module.css';

interface Props {
  /** Of the heading that opens and closes it. */
  level: 2 | 3;
  label: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** Drawn only while it is open: the whole contract at once would be too much for a phone. */
  children: () => ReactNode;
}

/** A heading that opens what stands below it. */
export function Disclosure({ level, label, open, onToggle, children }: Props) {
  const content = useId();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className={classes.heading}>
        <button
          type="button"
          className={classes.opener}
          aria-expanded={open}
          aria-controls={open ? content : undefined}
          onClick={onToggle}
        >
          <span className={classes.mark} aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          {label}
        </button>
      </Heading>
      {open && <div id={content}>{children()}</div>}
    </>
  );
}
