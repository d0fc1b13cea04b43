import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { sexRatio, total } from '../model/sums';
import { useCounts, useEntry } from './entry-context';
import classes from './cell-grid.module.css';

const NO_VALUE = '–';

/** Below it a ratio is for monitoring only, whatever it says. */
const ENOUGH_FOR_CONCLUSIONS = 1000;

interface Props {
  /** The cells of the boys and of the girls, in this order. */
  keys: readonly [boys: string, girls: string];
  /** Columns beside the figures that say nothing of a ratio. */
  beside: number;
}

/** The sex ratio at birth, while it is typed. */
export function RatioRow({ keys, beside }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const { previous } = useEntry().report;
  const [boys, girls] = keys;
  const counts = useCounts(keys);
  const males = counts[boys];
  const females = counts[girls];
  const ratio = sexRatio(males, females);
  const all = total([males, females]);
  const before = previous && sexRatio(previous.cells[boys], previous.cells[girls]);
  const remark =
    females === 0
      ? t('report.ratioNoGirls')
      : ratio === null
        ? t('report.ratioIncomplete')
        : all !== null && all < ENOUGH_FOR_CONCLUSIONS
          ? t('report.ratioMonitoring', { count: all })
          : '';
  return (
    <tr className={classes.ratio}>
      <th scope="row">{t('report.ratio')}</th>
      <td colSpan={3} className={classes.computed} data-label={t('report.ratio')}>
        {ratio === null ? NO_VALUE : format.ratio(ratio)}
      </td>
      {previous && (
        <td className={classes.computed} data-label={format.period(previous.period)}>
          {before === null ? NO_VALUE : format.ratio(before)}
        </td>
      )}
      {beside > 0 && <td colSpan={beside} className={classes.empty} />}
      <td className={classes.checksCell}>{remark}</td>
    </tr>
  );
}
