import { lazy, Suspense } from 'react';
import { ownOrganisation, useMe } from '@/api/me';
import { DashboardPage } from '@/features/dashboard/pages/dashboard-page';

const ActivityProgress = lazy(async () => ({
  default: (await import('@/features/progress/components/activity-progress')).ActivityProgress,
}));

/** The charts, and how far the activities of the reader's units have come. */
export function DashboardScreen() {
  const organisation = ownOrganisation(useMe());
  return (
    <>
      <DashboardPage />
      <Suspense>
        <ActivityProgress
          scope={organisation === null ? {} : { organisation }}
          ways={['PLAN', 'LEAD', 'AREA']}
        />
      </Suspense>
    </>
  );
}
