import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { ReportKey, ReportSummary } from '../api/types';
import { inLanguage } from '../model/finding-words';
import { keyOf, sameKey } from '../model/report-key';
import classes from './review.module.css';

interface Props {
  rows: readonly ReportSummary[];
  total: number;
  chosen: ReportKey | null;
}

/** Reports waiting for a decision, the longest waiting first. */
export function ReviewQueue({ rows, total, chosen }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  return (
    <nav aria-label={t('report.queueList')}>
      <h2 className={classes.queueTitle}>{t('report.queue', { count: total })}</h2>
      <ul className={classes.queue}>
        {rows.map((row) => {
          const key = keyOf(row);
          const current = chosen !== null && sameKey(key, chosen);
          return (
            <li key={Object.values(key).join('/')}>
              <AppLink
                to="/reviews"
                search={{ ...key }}
                className={classes.queueItem}
                aria-current={current ? 'true' : undefined}
                underline="never"
              >
                <strong>{row.organisation.name}</strong>
                <span>
                  {inLanguage(language, row.series.nameVi, row.series.nameEn)}, {format.period(row.period)}
                </span>
                <span className={classes.queueFacts}>
                  {row.waitingDays !== null &&
                    (row.waitingDays === 0
                      ? t('report.waitingToday')
                      : t('report.waitingDays', { days: row.waitingDays }))}
                  {row.warnings > 0 && (
                    <StatusBadge tone="warning" shape="alert">
                      {t('report.warningsCount', { count: row.warnings })}
                    </StatusBadge>
                  )}
                  {row.late && (
                    <StatusBadge tone="warning" shape="clock">
                      {t('report.late')}
                    </StatusBadge>
                  )}
                </span>
              </AppLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
