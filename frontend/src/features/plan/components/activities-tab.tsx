import { Checkbox, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { activitiesQuery } from '../api/plans';
import type { Plan } from '../api/types';
import { ActivityDetails } from './activity-details';
import { ActivityTable } from './activity-table';
import classes from './activities.module.css';

const PlanDelivery = lazy(async () => ({
  default: (await import('../delivery/components/plan-delivery')).PlanDelivery,
}));

export function ActivitiesTab({ plan, progress }: { plan: Plan; progress: ReactNode }) {
  const t = useT();
  const [search, setSearch] = useSearchState();
  const activities = useQuery(activitiesQuery(plan.id));

  if (activities.isPending) return <LoadingSkeleton lines={8} />;
  if (activities.isError) {
    return (
      <ErrorState
        title={t('plan.activitiesFailed')}
        problem={problemOf(activities.error)}
        onRetry={() => void activities.refetch()}
      />
    );
  }
  const all = activities.data;
  const declared = all.filter((activity) => activity.declared);
  const others = all.length - declared.length;
  const withOthers = search.restatements === '1';
  const shown = withOthers ? all : declared;
  const open = all.find(({ code }) => code === search.activity);

  return (
    <>
      <SectionCard title={t('plan.tab.activities')}>
        {others > 0 && (
          <Checkbox
            className={classes.toolbar}
            data-noprint
            label={t('plan.showRestatements', { count: others })}
            checked={withOthers}
            onChange={(event) => setSearch({ restatements: event.currentTarget.checked ? '1' : undefined })}
          />
        )}
        {shown.length === 0 ? (
          <EmptyState>{t(all.length === 0 ? 'plan.noActivities' : 'plan.noDeclared')}</EmptyState>
        ) : (
          <ActivityTable caption={t('plan.activityTable')} activities={shown} sections={plan.sections} />
        )}
        <Drawer
          opened={open !== undefined}
          onClose={() => setSearch({ activity: undefined })}
          position="right"
          size="lg"
          title={
            open && (
              <>
                {t('plan.activityNamed', { code: open.code })}: {open.title}
              </>
            )
          }
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          {open && <ActivityDetails activity={open} />}
        </Drawer>
      </SectionCard>
      <Suspense>
        <PlanDelivery activities={all} />
      </Suspense>
      {progress}
    </>
  );
}
