import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam, formatDate } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { toConfirmQuery, useStep, type AllocationLine } from '../api/allocations';
import { confirmable, nextStep } from '../model/next-step';
import classes from './delivery.module.css';

/** The first screen of the day stays light: most confirm all with one tap. */
const ConfirmStepDialog = lazy(async () => ({
  default: (await import('./confirm-step-dialog')).ConfirmStepDialog,
}));

function Line({ line }: { line: AllocationLine }) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const step = useStep();
  const [asking, setAsking] = useState(false);
  const { allocation, output, activity, plan } = line;
  const { issuedOn, receivedOn } = allocation;
  const next = nextStep(allocation);
  if (next === null) return null;
  const quantity = confirmable(allocation, next);
  const what = t('delivery.line', { name: output.name, quantity, unit: output.unit ?? '' }).trim();
  const all = t(next === 'RECEIVE' ? 'delivery.receiveAll' : 'delivery.displayAll', { quantity });
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <AppLink
          to="/plans/$planId"
          params={{ planId: plan.id }}
          search={{ tab: 'activities', activity: activity.code }}
        >
          {what}
        </AppLink>
        <p className={classes.small}>
          {[
            activity.title,
            plan.number ?? plan.title,
            ...(receivedOn === null
              ? issuedOn === null
                ? []
                : [t('delivery.issuedOn', { date: formatDate(issuedOn) })]
              : [t('delivery.receivedOn', { date: formatDate(receivedOn) })]),
          ].join(' · ')}
        </p>
        {step.error && <p role="alert">{problemSentence(problemOf(step.error), t)}</p>}
      </div>
      <Group gap="xs">
        <Button
          loading={step.isPending}
          aria-label={`${all}: ${output.name}`}
          onClick={() =>
            step.mutate(
              { allocations: [allocation], step: { kind: next, on: today, quantity: null, note: null } },
              { onSuccess: () => notifications.show({ message: t('delivery.saved') }) },
            )
          }
        >
          {all}
        </Button>
        <Button
          variant="default"
          aria-label={t('delivery.fewerFor', { name: output.name })}
          onClick={() => setAsking(true)}
        >
          {t('delivery.fewer')}
        </Button>
      </Group>
      {asking && (
        <Suspense>
          <ConfirmStepDialog allocation={allocation} kind={next} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </li>
  );
}

/** What was handed out to my unit and waits for its word: one tap each. Nothing where nothing waits. */
export function ToConfirm() {
  const t = useT();
  const me = useMe();
  const waiting = useQuery(toConfirmQuery(me.organisation.code));
  if (waiting.isError) {
    return (
      <ErrorState
        title={t('delivery.toConfirmFailed')}
        problem={problemOf(waiting.error)}
        onRetry={() => void waiting.refetch()}
      />
    );
  }
  const lines = (waiting.data ?? []).filter(({ allocation }) => nextStep(allocation) !== null);
  if (lines.length === 0) return null;
  return (
    <SectionCard title={t('delivery.toConfirm', { count: lines.length })}>
      <ul className={classes.list}>
        {lines.map((line) => (
          <Line key={line.allocation.id} line={line} />
        ))}
      </ul>
    </SectionCard>
  );
}
