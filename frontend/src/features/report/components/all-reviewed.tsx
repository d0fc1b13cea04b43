import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { useI18n } from '@/i18n/i18n-context';
import { daysWords } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { unsentQuery } from '../api/lists';
import { keyOf } from '../model/report-key';
import { reportTitle } from '../model/report-title';
import classes from './review.module.css';

/** Nothing waits any more: who has not sent yet is named, since that is what is done next. */
export function AllReviewed() {
  const { t, language } = useI18n();
  const format = useFormat();
  const today = dateInVietnam(useMe().businessNow);
  const unsent = useQuery(unsentQuery);
  const items = unsent.data?.items ?? [];
  const total = unsent.data?.total ?? items.length;
  if (items.length === 0) return <EmptyState>{t('report.allReviewedAllSent')}</EmptyState>;
  return (
    <>
      <EmptyState>{t('report.allReviewed', { count: total })}</EmptyState>
      <h3 className={classes.unsentTitle}>{t('review.unsentTitle', { count: total })}</h3>
      <ul className={classes.unsent}>
        {items.map((owed) => {
          const line = t('review.unsentLine', {
            unit: owed.organisation.name,
            report: reportTitle(owed, language, format.period(owed.period), t),
          });
          const days = daysWords(owed, today, t);
          return <li key={Object.values(keyOf(owed)).join('/')}>{days ? `${line}, ${days}` : line}</li>;
        })}
        {total > items.length && <li>{t('review.unsentMore', { count: total - items.length })}</li>}
      </ul>
      <p>
        <LinkButton to="/reports" search={{ tab: 'missing' }} variant="default">
          {t('review.openUnsent')}
        </LinkButton>
      </p>
    </>
  );
}
