import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { indicatorQuery } from '../api/catalogue';
import { NEW } from '../components/catalogue-lists';
import { IndicatorFacts } from '../components/indicator-facts';
import { IndicatorForm } from '../components/indicator-form';
import { isRetired } from '../model/catalogue-words';

/** One indicator: its definition, and the form to change it for those who may. */
export function IndicatorPage() {
  const { code = '' } = useParams({ strict: false });
  return code === NEW ? <NewIndicator /> : <OneIndicator code={code} />;
}

function NewIndicator() {
  const { t } = useI18n();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('catalogue.newIndicator')} />
      <IndicatorForm
        indicator={null}
        subject={null}
        onDone={(code) => void navigate({ to: '/catalogue/indicators/$code', params: { code } })}
        onCancel={() => void navigate({ to: '/catalogue' })}
      />
    </>
  );
}

function OneIndicator({ code }: { code: string }) {
  const { t, language } = useI18n();
  const [search, setSearch] = useSearchState();
  const today = dateInVietnam(useMe().businessNow);
  const found = useQuery(indicatorQuery(code));

  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('catalogue.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const { data: indicator, etag } = found.data;
  const mayEdit = indicator.allowedActions.includes('EDIT');
  const editing = mayEdit && search.edit === '1';
  const name = nameIn(language, indicator);
  const retired = isRetired(indicator, today);
  return (
    <>
      <PageHeader
        title={editing ? t('catalogue.editIndicator', { name }) : name}
        subtitle={
          <>
            <AppLink to="/catalogue">{t('catalogue.indicators')}</AppLink>
            <span>{t('catalogue.codeOf', { code })}</span>
            <StatusBadge tone={retired ? 'neutral' : 'success'} shape={retired ? 'clock' : 'check'}>
              {t(retired ? 'catalogue.retired' : 'catalogue.inForce')}
            </StatusBadge>
          </>
        }
        actions={
          mayEdit &&
          !editing && <Button onClick={() => setSearch({ edit: '1' })}>{t('catalogue.edit')}</Button>
        }
      />
      {editing ? (
        <IndicatorForm
          // Another version is another form.
          key={etag}
          indicator={indicator}
          subject={{ code, etag }}
          onDone={() => setSearch({ edit: undefined })}
          onCancel={() => setSearch({ edit: undefined })}
        />
      ) : (
        <IndicatorFacts indicator={indicator} />
      )}
    </>
  );
}
