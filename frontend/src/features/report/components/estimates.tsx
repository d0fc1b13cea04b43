import { useI18n } from '@/i18n/i18n-context';
import { estimateField } from '../model/fields';
import { cellName } from '../model/finding-words';
import type { FormRow } from '../model/report-form';
import { CountInput } from './count-input';
import { useEntry, useWording } from './entry-context';
import classes from './cell-grid.module.css';

/** What the year is expected to come to: typed, and never a figure that anything is computed from. */
export function Estimates({ row }: { row: FormRow }) {
  const { t } = useI18n();
  const { form } = useEntry();
  const wording = useWording(form);
  return row.cells.map(({ key, column }) => (
    <label key={key} className={classes.estimate}>
      {row.cells.length > 1 && <span aria-hidden="true">{t(`report.column.${column}`)}</span>}
      <CountInput
        field={estimateField(key)}
        label={t('report.estimateFor', { cell: cellName(key, wording) })}
      />
    </label>
  ));
}
