import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { revisionsQuery } from '../api/proof';
import { reportQuery } from '../api/report';
import type { Report, ReportKey } from '../api/types';
import { canonical, fieldsOf } from '../model/fields';
import { fieldName } from '../model/finding-words';
import { useEntry, useWording } from './entry-context';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
}

/** What was changed against the version that was returned, as typed now. */
export function ChangesSince({ reportKey }: Props) {
  const { t } = useI18n();
  const revisions = useQuery(revisionsQuery(reportKey));
  const returned = revisions.data?.items
    .filter(({ state }) => state === 'RETURNED')
    .reduce((last, { revision }) => Math.max(last, revision), 0);
  const before = useQuery({
    ...reportQuery(reportKey, returned),
    enabled: (returned ?? 0) > 0,
    staleTime: Infinity,
  });
  const error = revisions.error ?? before.error;
  if (error) return <ErrorState problem={problemOf(error)} title={t('report.historyFailed')} />;
  return before.data ? <Changes returned={before.data.data} /> : null;
}

function Changes({ returned }: { returned: Report }) {
  const { t, language } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  useSyncExternalStore(
    (listener) => draft.store.subscribe(listener),
    () => draft.store.revision,
  );
  const shown = (text: string) => (text.trim() === '' ? t('report.blank') : text);
  const changes = Object.entries(fieldsOf(returned.content, form)).filter(
    ([field, text]) =>
      canonical(field, text, language) !== canonical(field, draft.store.get(field), language),
  );
  if (changes.length === 0) return <p>{t('report.noChangesSince')}</p>;
  return (
    <>
      <p>{t('report.changesSince', { revision: String(returned.revision) })}</p>
      <ul className={classes.noticeList}>
        {changes.map(([field, text]) => (
          <li key={field}>
            {t('report.changeLine', {
              cell: fieldName(field, wording),
              before: shown(text),
              after: shown(draft.store.get(field)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
