import { lazy, Suspense, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { anchorOf } from '../model/document-outline';
import { ruleWords } from '../model/schedule-words';
import type { Activity } from '../api/types';
import classes from './activities.module.css';

/** Few readers hand anything out: its dialogs come when they are asked for. */
const ActivityTimes = lazy(async () => ({ default: (await import('./activity-times')).ActivityTimes }));
const OutputDelivery = lazy(async () => ({
  default: (await import('../delivery/components/output-delivery')).OutputDelivery,
}));

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length === 1 ? (
    lines[0]
  ) : (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Everything the plan says of one activity, and what has come of it. */
export function ActivityDetails({ activity }: { activity: Activity }) {
  const { t, language } = useI18n();
  const { lead, leadText, leadBasis, schedule, subPlan, coordinators, expectedParticipants } = activity;
  const rules = schedule.rules.map((rule) => ruleWords(rule, { t, language }));
  const section = activity.section;
  const outputs = [...activity.outputs, ...activity.formerOutputs];

  return (
    <>
      <p className={classes.marks}>
        {!activity.declared && (
          <span className={classes.muted}>
            {activity.restates.length > 0
              ? t('plan.restates', { codes: activity.restates.join(', ') })
              : t('plan.restatement')}
          </span>
        )}
        {subPlan.required && subPlan.plan === null && (
          <StatusBadge tone="warning" shape="alert">
            {t('plan.subPlanMissing')}
          </StatusBadge>
        )}
        {subPlan.plan && (
          <AppLink to="/plans/$planId" params={{ planId: subPlan.plan.id }}>
            {t('plan.subPlanLinked', { title: subPlan.plan.title })}
          </AppLink>
        )}
      </p>
      <dl className={classes.facts}>
        <Fact name={t('plan.category')}>{t(`plan.category.${activity.category}`)}</Fact>
        <Fact name={t('plan.scheduleWords')}>
          {schedule.text === null ? t('plan.silent') : `“${schedule.text}”`}
        </Fact>
        <Fact name={t('plan.scheduleMeaning')}>
          <Lines lines={rules.length > 0 ? rules : [t('plan.when.UNSCHEDULED')]} />
        </Fact>
        <Fact name={t('plan.columnLead')}>
          {leadText ?? lead?.name ?? t('plan.leadUnknown')}
          {lead && leadText && lead.name !== leadText && ` (${lead.name})`}
          {leadBasis && <span className={classes.small}> {t(`plan.leadBasis.${leadBasis}`)}</span>}
        </Fact>
        {coordinators.length > 0 && (
          <Fact name={t('plan.columnCoordinators')}>
            <Lines lines={coordinators.map(({ text }) => text)} />
          </Fact>
        )}
        {activity.location && <Fact name={t('plan.location')}>{activity.location}</Fact>}
        {activity.audience && <Fact name={t('plan.audience')}>{activity.audience}</Fact>}
        {expectedParticipants !== null && (
          <Fact name={t('plan.participants')}>
            {t('plan.participantsCount', { count: expectedParticipants })}
          </Fact>
        )}
        {activity.materials.length > 0 && (
          <Fact name={t('plan.materials')}>
            <Lines lines={activity.materials} />
          </Fact>
        )}
        {activity.channels.length > 0 && (
          <Fact name={t('plan.channels')}>
            <Lines lines={activity.channels} />
          </Fact>
        )}
      </dl>
      {outputs.length > 0 && (
        <section>
          <h3 className={classes.part}>{t('plan.outputs')}</h3>
          <Suspense fallback={<LoadingSkeleton />}>
            {outputs.map((output) => (
              <OutputDelivery key={output.id} output={output} />
            ))}
          </Suspense>
        </section>
      )}
      <section>
        <h3 className={classes.part}>{t('occurrence.times')}</h3>
        <Suspense fallback={<LoadingSkeleton />}>
          <ActivityTimes activityId={activity.id} />
        </Suspense>
      </section>
      {activity.description && (
        <section lang="vi">
          <h3 className={classes.part}>{t('plan.description')}</h3>
          <p className={classes.words}>{activity.description}</p>
        </section>
      )}
      {section && (
        <AppLink
          to="."
          search={(before) => ({ ...before, tab: undefined, activity: undefined })}
          hash={anchorOf(section)}
        >
          {t('plan.inDocument')}
        </AppLink>
      )}
    </>
  );
}
