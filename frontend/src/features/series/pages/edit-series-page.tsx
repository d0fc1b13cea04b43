import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { seriesToChangeQuery } from '../api/series';
import { ChangeForm } from '../components/change-form';

export function EditSeriesPage() {
  const { t, language } = useI18n();
  const navigate = useNavigate();
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(seriesToChangeQuery(code));
  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('series.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const series = found.data.data;
  const back = (
    <AppLink to="/report-series/$code" params={{ code }}>
      {nameIn(language, series)}
    </AppLink>
  );
  const leave = () => void navigate({ to: '/report-series/$code', params: { code } });
  return (
    <>
      <PageHeader title={t('series.change')} subtitle={back} />
      {series.allowedActions.includes('EDIT') ? (
        <ChangeForm loaded={found.data} onDone={leave} onCancel={leave} />
      ) : (
        <EmptyState action={back}>{t('series.changeNotAllowed')}</EmptyState>
      )}
    </>
  );
}
