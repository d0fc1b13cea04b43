import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { timeWords } from '@/i18n/time-words';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { dueActivitiesQuery } from '../api/due';
import classes from './asked-task.module.css';

interface Props {
  organisation: string;
  /** The last day that is looked at. */
  until: string;
}

/** Activities that a body leads, whose time has come or comes soon. */
export function DueActivities({ organisation, until }: Props) {
  const t = useT();
  const due = useQuery(dueActivitiesQuery(organisation, until));
  if (due.isPending) return <LoadingSkeleton />;
  if (due.isError) {
    return (
      <ErrorState
        title={t('asked.dueFailed')}
        problem={problemOf(due.error)}
        onRetry={() => void due.refetch()}
      />
    );
  }
  if (due.data.length === 0) return <EmptyState>{t('asked.noneDue')}</EmptyState>;
  return (
    <ul className={classes.tasks}>
      {due.data.map((occurrence) => (
        <li key={occurrence.id} className={classes.task}>
          <div className={classes.head}>
            <AppLink to="/occurrences/$occurrenceId" params={{ occurrenceId: occurrence.id }}>
              {occurrence.title ?? occurrence.activity.title}
            </AppLink>
            {occurrence.overdue && (
              <StatusBadge tone="danger" shape="alert">
                {t('calendar.state.OVERDUE')}
              </StatusBadge>
            )}
          </div>
          <span className={classes.small}>{timeWords(occurrence, t)}</span>
        </li>
      ))}
    </ul>
  );
}
