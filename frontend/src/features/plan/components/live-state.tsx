import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { SectionCard } from '@/ui/section-card';
import { activitiesQuery, lineageQuery } from '../api/plans';
import { receiptQuery } from '../api/series';
import { linkedSeries, receiptWindow } from '../model/receipt';
import type { Plan } from '../api/types';
import classes from './document.module.css';

interface Props {
  plan: Plan;
  /** How the targets stand, from the room that judges them. */
  targets: ReactNode;
}

/** The state of the plan today, beside its words. What cannot be loaded is left out here; its tab says why. */
export function LiveState({ plan, targets }: Props) {
  const { t, language } = useI18n();
  const activities = useQuery(activitiesQuery(plan.id));
  const lineage = useQuery(lineageQuery(plan.id));
  const series = linkedSeries(plan);
  const receipts = useQueries({
    queries: series.map(({ code }) => receiptQuery(code, ...receiptWindow(plan))),
  });

  const declared = activities.data?.filter((activity) => activity.declared) ?? [];
  const subPlans = declared.filter(({ subPlan }) => subPlan.required && subPlan.plan === null).length;
  const outputs = declared.flatMap((activity) => activity.outputs).filter((o) => o.displayed.ofQuantity > 0);
  const owing = lineage.data?.owing ?? [];
  const missing = owing.filter((owed) => owed.plan === null).length;

  return (
    <SectionCard title={t('plan.live')}>
      {targets}
      {declared.length > 0 && (
        <>
          <h3 className={classes.asidePart}>
            <AppLink to="." search={(before) => ({ ...before, tab: 'activities' })}>
              {t('plan.tab.activities')}
            </AppLink>
          </h3>
          <p>
            {subPlans > 0
              ? t('plan.liveActivities', { count: declared.length, subPlans })
              : t('plan.liveActivitiesOnly', { count: declared.length })}
          </p>
          {outputs.map(({ id, name, displayed, awaiting }) => (
            <p key={id}>
              <span lang="vi">{name}</span>: {t('plan.displayedOf', displayed)}.{' '}
              {awaiting.length > 0 &&
                t('plan.awaiting', { names: awaiting.map((unit) => unit.name).join(', ') })}
            </p>
          ))}
        </>
      )}
      {series.length > 0 && (
        <>
          <h3 className={classes.asidePart}>
            <AppLink to="." search={(before) => ({ ...before, tab: 'reports' })}>
              {t('plan.tab.reports')}
            </AppLink>
          </h3>
          {series.map((each, index) => {
            const receipt = receipts[index]?.data;
            return (
              <p key={each.code}>
                {nameIn(language, each)}
                {receipt &&
                  `: ${t('plan.receivedOf', { received: receipt.received, expected: receipt.expected })}`}
              </p>
            );
          })}
        </>
      )}
      {owing.length > 0 && (
        <>
          <h3 className={classes.asidePart}>
            <AppLink to="." search={(before) => ({ ...before, tab: 'lineage' })}>
              {t('plan.tab.lineage')}
            </AppLink>
          </h3>
          <p>
            {missing > 0
              ? t('plan.liveOwing', { missing, total: owing.length })
              : t('plan.liveOwingNone', { total: owing.length })}
          </p>
        </>
      )}
    </SectionCard>
  );
}
