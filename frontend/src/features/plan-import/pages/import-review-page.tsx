import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { AppLink, LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { planImportQuery } from '../api/plan-imports';
import { ImportReview } from '../components/import-review';
import { ReviewCopy } from '../model/device-copy';

export function ImportReviewPage() {
  const t = useT();
  const { importId = '' } = useParams({ strict: false });
  const imported = useQuery(planImportQuery(importId));

  if (imported.isPending) return <LoadingSkeleton lines={12} />;
  if (imported.isError) {
    const problem = problemOf(imported.error);
    if (problem.status === 404) return <Gone key={importId} importId={importId} />;
    return (
      <>
        <PageHeader title={t('planImport.reviewTitle')} hasErrors />
        <ErrorState
          title={t('planImport.openFailed')}
          problem={problem}
          safe={t('planImport.safe')}
          onRetry={() => void imported.refetch()}
        />
      </>
    );
  }
  const { plan } = imported.data;
  if (plan !== null) {
    return (
      <>
        <PageHeader title={t('planImport.reviewTitle')} />
        <EmptyState
          action={
            <LinkButton to="/plans/$planId" params={{ planId: plan }}>
              {t('planImport.openPlan')}
            </LinkButton>
          }
        >
          {t('planImport.takenOver')}
        </EmptyState>
      </>
    );
  }
  return <ImportReview key={importId} imported={imported.data} />;
}

/** Kept for thirty days: what was done with it on this device leads nowhere then. */
function Gone({ importId }: { importId: string }) {
  const t = useT();
  const { username } = useMe();
  useEffect(() => new ReviewCopy(username, importId).clear(), [username, importId]);
  return (
    <>
      <PageHeader title={t('planImport.reviewTitle')} hasErrors />
      <EmptyState action={<AppLink to="/plan-imports">{t('planImport.title')}</AppLink>}>
        {t('planImport.gone')}
      </EmptyState>
    </>
  );
}
