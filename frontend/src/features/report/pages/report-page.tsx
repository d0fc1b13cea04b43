import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { reportQuery } from '../api/report';
import { EntryForm } from '../components/entry-form';
import { ReportView } from '../components/report-view';
import { useReportForm } from '../components/use-report-form';
import { useReportKey } from '../components/use-report-key';

/** `/reports/:series/:organisation/:period`, and an earlier revision with `?revision=`. */
export function ReportPage() {
  const t = useT();
  const key = useReportKey();
  const [search] = useSearchState();
  const revision = /^\d+$/.test(search.revision ?? '') ? Number(search.revision) : undefined;
  // What is typed must not be drawn over by a report read again in the background.
  const report = useQuery({ ...reportQuery(key, revision), refetchOnWindowFocus: false });
  const form = useReportForm(report.data?.data);

  const error = report.error ?? form.error;
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
  if (!report.data || !form.data) return <LoadingSkeleton lines={8} />;

  const props = { reportKey: key, loaded: report.data, ...form.data };
  const writable = revision === undefined && report.data.data.allowedActions.includes('EDIT');
  return writable ? (
    <EntryForm key={`${key.series}/${key.organisation}/${key.period}`} {...props} />
  ) : (
    <ReportView {...props} old={revision !== undefined} />
  );
}
