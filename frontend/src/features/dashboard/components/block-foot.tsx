import { Button } from '@mantine/core';
import { Suspense, useState, type ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { HowToRead } from './how-to-read';
import classes from './dashboard.module.css';

interface Props {
  /** What the drawing says: several stand on one page, each with its own table. */
  title: string;
  /** How the drawing is read, a line each. */
  lines: readonly string[];
  /** The same as figures. */
  table: ReactNode;
}

/** Below every drawing: the same as a table, and how it is read. */
export function BlockFoot({ title, lines, table }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const word = t(open ? 'dashboard.hideTable' : 'dashboard.showTable');
  return (
    <>
      <div className={classes.foot}>
        <Button
          variant="default"
          aria-expanded={open}
          aria-label={`${word}: ${title}`}
          onClick={() => setOpen(!open)}
          data-noprint
        >
          {word}
        </Button>
        <HowToRead lines={lines} />
      </div>
      {open && (
        <div className={classes.table}>
          <Suspense fallback={<LoadingSkeleton />}>{table}</Suspense>
        </div>
      )}
    </>
  );
}
