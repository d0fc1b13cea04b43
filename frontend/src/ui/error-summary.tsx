import { useEffect, useRef, type MouseEvent } from 'react';
import { useT } from '@/i18n/i18n-context';
import classes from './error-summary.module.css';

export interface SummaryItem {
  message: string;
  /** The id of the field to correct; without one the message is plain text. */
  fieldId?: string;
}

interface Props {
  title?: string;
  items: readonly SummaryItem[];
  /** Changes with every attempt, so that a second failed attempt moves the focus again. */
  attempt: number;
}

function focusField(event: MouseEvent, id: string) {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

/** All faults of a form in one place: takes the focus when it appears, each line leads to its field. */
export function ErrorSummary({ title, items, attempt }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const empty = items.length === 0;

  useEffect(() => {
    if (!empty) box.current?.focus();
  }, [attempt, empty]);

  if (empty) return null;
  return (
    <div ref={box} className={classes.box} role="alert" tabIndex={-1}>
      <h2 className={classes.title}>{title ?? t('ui.errorSummaryTitle', { count: items.length })}</h2>
      <ul className={classes.list}>
        {items.map(({ message, fieldId }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
