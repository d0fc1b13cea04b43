import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { ReportKey } from '../api/types';
import { taken, untaken, type SheetChange } from '../model/sheet-changes';
import { useEntry } from './entry-context';
import { SheetDialog } from './sheet-dialog';
import classes from './sheet-dialog.module.css';

/** Figures from a file: they go into the cells as if typed, and out again while nothing was typed over them. */
export function FromSheet({ reportKey }: { reportKey: ReportKey }) {
  const t = useT();
  const { draft } = useEntry();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<readonly SheetChange[] | null>(null);

  function take(changes: readonly SheetChange[]) {
    draft.store.set(taken(changes));
    void draft.save();
    setDone(changes);
    setOpen(false);
  }

  function undo(changes: readonly SheetChange[]) {
    draft.store.set(untaken(changes, draft.store.all()));
    void draft.save();
    setDone(null);
  }

  return (
    <div className={classes.tools}>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {t('report.sheet.open')}
      </Button>
      <p role="status" className={classes.status}>
        {done && t('report.sheet.taken', { count: done.length })}
      </p>
      {done && (
        <Button variant="subtle" size="compact-md" onClick={() => undo(done)}>
          {t('report.sheet.undo')}
        </Button>
      )}
      {open && <SheetDialog reportKey={reportKey} onTake={take} onClose={() => setOpen(false)} />}
    </div>
  );
}
