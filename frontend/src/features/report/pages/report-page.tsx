import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useOutboxRead, useWaiting } from '@/api/outbox/device-outbox';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { reportQuery } from '../api/report';
import { EntryForm } from '../components/entry-form';
import { LeaderNotice } from '../components/leader-notice';
import { QueuedReport } from '../components/queued-report';
import { useReportForm } from '../components/use-report-form';
import { useReportKey } from '../components/use-report-key';
import { queuedReport } from '../model/queued-report';

// Not part of what every device keeps for the day without a network: reading what was sent needs one.
const ReportView = lazy(async () => ({
  default: (await import('../components/report-view')).ReportView,
}));

/** `/reports/:series/:organisation/:period`, and an earlier revision with `?revision=`. */
export function ReportPage() {
  const t = useT();
  const key = useReportKey();
  const [search] = useSearchState();
  const revision = /^\d+$/.test(search.revision ?? '') ? Number(search.revision) : undefined;
  // What is typed must not be drawn over by a report read again in the background.
  const report = useQuery({ ...reportQuery(key, revision), refetchOnWindowFocus: false });
  const form = useReportForm(report.data?.data);
  const queued = queuedReport(useWaiting(), key);
  const outboxRead = useOutboxRead();

  // A form that stands there stays, also when reading it again failed.
  const error = (report.data ? null : report.error) ?? (form.data ? null : form.error);
  if (error) {
    return (
      <ErrorState
        problem={problemOf(error)}
        title={t('report.failed')}
        onRetry={() => {
          if (report.isError) void report.refetch();
          form.refetch();
        }}
      />
    );
  }
  // A report that waits to be sent must not be opened for writing beside that.
  if (!report.data || !form.data || !outboxRead) return <LoadingSkeleton lines={8} />;

  const props = { reportKey: key, loaded: report.data, ...form.data };
  if (queued && revision === undefined) return <QueuedReport {...props} queued={queued} />;
  const { allowedActions } = report.data.data;
  // A leader reads what was put forward; to write in it would take it back.
  const writable =
    revision === undefined && allowedActions.includes('EDIT') && !allowedActions.includes('APPROVE');
  return (
    <>
      {revision === undefined && (
        <LeaderNotice reportKey={key} report={report.data.data} etag={report.data.etag} />
      )}
      {writable ? (
        <EntryForm key={`${key.series}/${key.organisation}/${key.period}`} {...props} />
      ) : (
        <Suspense fallback={<LoadingSkeleton lines={8} />}>
          <ReportView {...props} old={revision !== undefined} />
        </Suspense>
      )}
    </>
  );
}
