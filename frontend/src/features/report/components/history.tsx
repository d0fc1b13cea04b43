import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { revisionsQuery } from '../api/proof';
import type { Report, ReportKey } from '../api/types';
import type { Wording } from '../model/finding-words';
import { reasonCodeWord } from '../model/reason-code';
import { revisionStateWord } from '../model/revision-state';
import { RevisionChanges } from './revision-changes';
import classes from './history.module.css';

interface Props {
  reportKey: ReportKey;
  mode: Report['mode'];
  wording: Wording;
}

/** Every revision: who sent and decided it when, why it came back, what changed. */
export function History({ reportKey, mode, wording }: Props) {
  const t = useT();
  const format = useFormat();
  const revisions = useQuery(revisionsQuery(reportKey));
  if (revisions.isError) {
    return (
      <ErrorState
        problem={problemOf(revisions.error)}
        title={t('report.historyFailed')}
        onRetry={() => void revisions.refetch()}
      />
    );
  }
  if (!revisions.data) return <LoadingSkeleton lines={2} />;
  const { items } = revisions.data;
  if (items.length === 0) return <EmptyState>{t('report.noHistory')}</EmptyState>;

  return (
    <ol className={classes.list} reversed>
      {[...items]
        .sort((a, b) => b.revision - a.revision)
        .map((item) => {
          const state = revisionStateWord(item.state, mode, t);
          const reason = item.returnReason && [
            reasonCodeWord(item.returnReason.code, t),
            item.returnReason.text,
          ];
          return (
            <li key={item.revision} className={classes.item}>
              <div className={classes.line}>
                <AppLink
                  to="/reports/$series/$organisation/$period"
                  params={reportKey}
                  search={{ revision: String(item.revision) }}
                >
                  {t('report.revision', { revision: String(item.revision) })}
                </AppLink>
                <StatusBadge tone={state.tone} shape={state.shape}>
                  {state.word}
                </StatusBadge>
              </div>
              {item.submittedAt && (
                <p>
                  {t('report.historySubmitted', {
                    at: format.dateTime(item.submittedAt),
                    by: item.submittedBy ?? '',
                  })}
                </p>
              )}
              {item.decidedAt && (
                <p>
                  {t('report.historyDecided', {
                    at: format.dateTime(item.decidedAt),
                    by: item.decidedBy ?? '',
                  })}
                </p>
              )}
              {item.amendmentReason && <p>{t('report.amending', { reason: item.amendmentReason })}</p>}
              {reason && (
                <p>{t('report.returnReason', { reason: reason.filter((part) => part).join(': ') })}</p>
              )}
              <RevisionChanges revision={item} wording={wording} />
            </li>
          );
        })}
    </ol>
  );
}
