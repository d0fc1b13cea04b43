import { useParams } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { DraftDesk } from '../components/draft-desk';
import { useWholeDraft } from '../components/use-desk';

/** The page on which a draft is written, reviewed and issued. */
export function DraftPage() {
  const t = useT();
  const { planId = '' } = useParams({ strict: false });
  const { plan, targets, activities } = useWholeDraft(planId);
  const failed = [plan, targets, activities].find(({ isError, data }) => isError && data === undefined);
  if (failed) {
    return (
      <>
        <PageHeader title={t('plan.title')} hasErrors />
        <ErrorState
          title={t('plan.failed')}
          problem={problemOf(failed.error)}
          onRetry={() => void failed.refetch()}
        />
        <AppLink to="/plans">{t('plan.toList')}</AppLink>
      </>
    );
  }
  if (!plan.data || !targets.data || !activities.data) return <LoadingSkeleton lines={10} />;
  return (
    <DraftDesk
      // Another plan starts with a desk of its own.
      key={planId}
      plan={plan.data}
      targets={targets.data}
      activities={activities.data}
    />
  );
}
