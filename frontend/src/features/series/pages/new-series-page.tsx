import { useNavigate } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { SeriesForm } from '../components/series-form';

export function NewSeriesPage() {
  const t = useT();
  const navigate = useNavigate();
  const back = <AppLink to="/report-series">{t('series.title')}</AppLink>;
  return (
    <>
      <PageHeader title={t('series.new')} subtitle={back} />
      {useMe().permissions.includes('PLAN') ? (
        <SeriesForm
          onDone={(code) => void navigate({ to: '/report-series/$code', params: { code } })}
          onCancel={() => void navigate({ to: '/report-series' })}
        />
      ) : (
        <EmptyState action={back}>{t('series.notAllowed')}</EmptyState>
      )}
    </>
  );
}
