import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { planQuery } from '@/features/plan/api/plans';
import { PlanPage } from '@/features/plan/pages/plan-page';
import { planTargetsQuery } from '@/features/target/api/targets';
import { PlanTargets } from '@/features/target/components/plan-targets';
import { TargetsAtAGlance } from '@/features/target/components/targets-at-a-glance';

/** The plan's page with its targets: two rooms that do not know each other. */
export function PlanScreen() {
  const { planId = '' } = useParams({ strict: false });
  const targets = useQuery(planTargetsQuery(planId)).data ?? [];
  const objectives = useQuery(planQuery(planId)).data?.objectives ?? [];
  return (
    <PlanPage
      // Another plan starts with fresh fields and closed drawers.
      key={planId}
      planId={planId}
      targets={targets}
      targetsTab={<PlanTargets planId={planId} objectives={objectives} />}
      targetsAtAGlance={<TargetsAtAGlance planId={planId} />}
    />
  );
}
