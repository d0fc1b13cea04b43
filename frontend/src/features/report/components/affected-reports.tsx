import { useQuery } from '@tanstack/react-query';
import { useI18n } from '@/i18n/i18n-context';
import { reportStateWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { effectsQuery } from '../api/proof';
import type { ReportKey } from '../api/types';
import { reportTitle } from '../model/report-title';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
}

/** Whom an amendment concerns: the consolidated reports that hold these figures, up to the top. */
export function AffectedReports({ reportKey }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const effects = useQuery(effectsQuery(reportKey));
  if (!effects.data) return null;
  const { items } = effects.data;
  if (items.length === 0) return <p>{t('report.affectsNobody')}</p>;
  return (
    <>
      <p>{t('report.affects', { count: items.length })}</p>
      <ul className={classes.noticeList}>
        {items.map((item) => (
          <li key={`${item.organisation.code} ${item.period} ${item.series.code}`}>
            {t('report.affectsLine', {
              unit: item.organisation.name,
              report: reportTitle(item, language, format.period(item.period), t),
              revision: String(item.revision),
              state: reportStateWord(item.state, 'DIRECT', t).word,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
