import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { exactText } from '@/lib/exact-decimal';
import type { Analysis } from '../api/types';
import classes from './dashboard.module.css';

/** What other bodies have published of the same place and periods: beside the drawing, never in it. */
export function PublishedLines({ figures }: { figures: Analysis['published'] }) {
  const { t, language } = useI18n();
  const format = useFormat();
  if (figures.length === 0) return null;
  return (
    <details className={classes.read} open>
      <summary>{t('charts.published')}</summary>
      <ul>
        {figures.map(({ id, period, value, publisher, document, preliminary }) => (
          <li key={id}>
            {t(preliminary ? 'charts.publishedPreliminary' : 'charts.publishedLine', {
              period: format.period(period),
              value: exactText(value, language),
              source: `${publisher}, ${document}`,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
