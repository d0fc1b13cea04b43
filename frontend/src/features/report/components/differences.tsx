import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Consolidation } from '../api/types';
import { cellName, type Wording } from '../model/finding-words';
import classes from './entry.module.css';

interface Props {
  differences: Consolidation['differences'];
  wording: Wording;
}

/** What changed below since the sums were made. */
export function Differences({ differences, wording }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const shown = (count: number | null) => (count === null ? t('report.noFigure') : format.number(count));
  return (
    <section className={classes.notice} data-tone="warning">
      <h2 className={classes.noticeTitle}>{t('report.staleTitle')}</h2>
      <ul className={classes.noticeList}>
        {differences.map(({ organisation, cell, pinned, now }) => (
          <li key={`${organisation.code} ${cell}`}>
            {t('report.staleLine', {
              unit: organisation.name,
              cell: cellName(cell, wording),
              pinned: shown(pinned),
              now: shown(now),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
