import { Button } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Report } from '../api/types';
import { cellField } from '../model/fields';
import type { FormRow } from '../model/report-form';
import { useEntry } from './entry-context';
import classes from './cell-grid.module.css';

interface Props {
  rows: readonly FormRow[];
  previous: NonNullable<Report['previous']>;
}

/** Takes the figures of the period before into cells that are blank; nothing typed is written over. */
export function CopyPrevious({ rows, previous }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const { draft } = useEntry();
  const [taken, setTaken] = useState<number | null>(null);
  const known = rows
    .flatMap(({ cells }) => cells)
    .filter(({ key }) => typeof previous.cells[key] === 'number');
  if (known.length === 0) return null;

  function copy() {
    const blank = known.filter(({ key }) => draft.store.get(cellField(key)).trim() === '');
    draft.store.set(
      Object.fromEntries(blank.map(({ key }) => [cellField(key), String(previous.cells[key] ?? '')])),
    );
    setTaken(blank.length);
    void draft.save();
  }

  return (
    <div className={classes.tools}>
      <Button variant="subtle" size="compact-md" onClick={copy}>
        {t('report.copyPrevious', { period: format.period(previous.period) })}
      </Button>
      <p role="status" className={classes.remark}>
        {taken !== null && t('report.copiedPrevious', { count: taken })}
      </p>
    </div>
  );
}
