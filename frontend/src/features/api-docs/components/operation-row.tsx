import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { titleOf, type Operation } from '../model/operations';
import { Disclosure } from './disclosure';
import { OperationDetails } from './operation-details';
import classes from './api-docs.module.css';

/** An operation in its group; opened by its heading, or by an address that ends with its id. */
export function OperationRow({ operation }: { operation: Operation }) {
  const { language } = useI18n();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const row = useRef<HTMLLIElement>(null);
  const asked = hash === operation.operationId;
  const [open, setOpen] = useState(asked);
  const [known, setKnown] = useState(asked);
  /** Opened by its heading: it is in sight already. */
  const byHand = useRef(false);

  // The address changed while the page stood: a link to this operation was followed.
  if (asked !== known) {
    setKnown(asked);
    if (asked) setOpen(true);
  }

  useEffect(() => {
    if (asked && !byHand.current) row.current?.scrollIntoView({ block: 'start' });
    byHand.current = false;
  }, [asked]);

  function toggle() {
    setOpen(!open);
    byHand.current = !open;
    // What is open can be passed on by the address; closing it leaves no trace there.
    void navigate({
      to: '.',
      search: true,
      hash: open ? '' : operation.operationId,
      hashScrollIntoView: false,
      replace: true,
    });
  }

  return (
    <li ref={row} id={operation.operationId} className={classes.operation}>
      <Disclosure
        level={3}
        open={open}
        onToggle={toggle}
        label={
          <span className={classes.words}>
            <span className={classes.method} data-method={operation.method}>
              {operation.method}
            </span>{' '}
            <code className={classes.path}>{operation.path}</code>{' '}
            <span className={classes.title}>{titleOf(operation, language)}</span>
          </span>
        }
      >
        {() => <OperationDetails operation={operation} />}
      </Disclosure>
    </li>
  );
}
