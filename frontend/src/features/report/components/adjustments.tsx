import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Consolidation } from '../api/types';
import { cellName, type Wording } from '../model/finding-words';
import classes from './history.module.css';

interface Props {
  adjustments: Consolidation['adjustments'];
  wording: Wording;
}

/** Where the unit reports something else than what came in, and why: the two stay apart. */
export function Adjustments({ adjustments, wording }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  return (
    <ul className={classes.changes}>
      {adjustments.map(({ key, received, adjustment, shown, note }) => (
        <li key={key}>
          {t('report.adjustmentLine', {
            cell: cellName(key, wording),
            received: received ?? t('report.noFigure'),
            adjustment: `${adjustment < 0 ? '−' : '+'}${format.number(Math.abs(adjustment))}`,
            shown,
            note: note ?? t('report.adjustmentNoNote'),
          })}
        </li>
      ))}
    </ul>
  );
}
