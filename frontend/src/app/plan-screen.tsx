import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { planQuery } from '@/features/plan/api/plans';
import { partPlace } from '@/features/plan/model/part-place';
import { PlanPage } from '@/features/plan/pages/plan-page';
import { lintQuery } from '@/features/plan-lint/api/lint';
import { planTargetsQuery } from '@/features/target/api/targets';
import { TargetsAtAGlance } from '@/features/target/components/targets-at-a-glance';
import { useT } from '@/i18n/i18n-context';

const PlanTargets = lazy(async () => ({
  default: (await import('@/features/target/components/plan-targets')).PlanTargets,
}));

const LintPanel = lazy(async () => ({
  default: (await import('@/features/plan-lint/components/lint-panel')).LintPanel,
}));

const PlanAnswers = lazy(async () => ({
  default: (await import('@/features/asked-task/components/plan-answers')).PlanAnswers,
}));

const PlanBudget = lazy(async () => ({
  default: (await import('@/features/budget/components/plan-budget')).PlanBudget,
}));

const ActivityProgress = lazy(async () => ({
  default: (await import('@/features/progress/components/activity-progress')).ActivityProgress,
}));

const PlanEvaluation = lazy(async () => ({
  default: (await import('@/features/evaluation/components/plan-evaluation')).PlanEvaluation,
}));

/** Only a plan in force, or one that is over, has results. */
function useEvaluationTab(planId: string) {
  const t = useT();
  const plan = useQuery(planQuery(planId)).data;
  if (!plan || plan.amends !== null || (plan.status !== 'ISSUED' && plan.status !== 'CLOSED')) return null;
  const year = (day: string) => Number(day.slice(0, 4));
  return {
    label: t('evaluation.tab'),
    content: (
      <Suspense>
        <PlanEvaluation planId={planId} first={year(plan.periodStart)} last={year(plan.periodEnd)} />
      </Suspense>
    ),
  };
}

/** Whoever sees a plan only because it names them is not asked to check it. */
function useLintTab(planId: string) {
  const t = useT();
  const plan = useQuery(planQuery(planId)).data;
  const lint = useQuery(lintQuery(planId));
  if (!plan || lint.isPending || (lint.isError && problemOf(lint.error).status === 403)) return null;
  return {
    label: lint.data ? t('plan.tab.lintCount', { count: lint.data.open }) : t('plan.tab.lint'),
    content: (
      <Suspense>
        <LintPanel planId={planId} placeOf={(part) => partPlace(plan, part)} />
      </Suspense>
    ),
  };
}

/** The plan's page with its targets and what the checks found: rooms that do not know each other. */
export function PlanScreen() {
  const { planId = '' } = useParams({ strict: false });
  const targets = useQuery(planTargetsQuery(planId)).data ?? [];
  const objectives = useQuery(planQuery(planId)).data?.objectives ?? [];
  const lintTab = useLintTab(planId);
  const evaluationTab = useEvaluationTab(planId);
  return (
    <PlanPage
      // Another plan starts with fresh fields and closed drawers.
      key={planId}
      planId={planId}
      targets={targets}
      targetsTab={
        <Suspense>
          <PlanTargets planId={planId} objectives={objectives} />
        </Suspense>
      }
      targetsAtAGlance={<TargetsAtAGlance planId={planId} />}
      evaluationTab={evaluationTab}
      lintTab={lintTab}
      answers={
        <Suspense>
          <PlanAnswers planId={planId} />
        </Suspense>
      }
      money={
        <Suspense>
          <PlanBudget planId={planId} />
        </Suspense>
      }
      progress={
        <Suspense>
          <ActivityProgress scope={{ plan: planId }} ways={['ACTIVITY', 'LEAD', 'AREA']} />
        </Suspense>
      }
    />
  );
}
