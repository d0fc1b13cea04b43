import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { planPeriod } from '../model/plan-period';
import type { PlanSummary } from '../api/types';
import { GapsBadge, PlanStatusBadge } from './plan-badges';
import classes from './plan-list.module.css';

/** The list on a phone. */
export function PlanCards({ plans }: { plans: readonly PlanSummary[] }) {
  const { t } = useI18n();
  return (
    <ul className={classes.cards}>
      {plans.map(
        ({ id, title, number, issuer, periodStart, periodEnd, status, ended, gaps, counts, type }) => (
          <li key={id} className={classes.card}>
            <h2 className={classes.cardTitle}>
              <AppLink to="/plans/$planId" params={{ planId: id }}>
                {title}
              </AppLink>
            </h2>
            <p className={classes.cardLine}>{[number, issuer.name].filter(Boolean).join(' · ')}</p>
            <p className={classes.cardLine}>
              {t(`plan.type.${type}`)} · {planPeriod(periodStart, periodEnd, t)}
            </p>
            <p className={classes.cardLine}>
              {t('plan.countsLine', {
                targets: counts.targets,
                activities: counts.activities,
                series: counts.reportSeries,
              })}
            </p>
            <div className={classes.badges}>
              <PlanStatusBadge status={status} ended={ended} />
              <GapsBadge gaps={gaps} />
            </div>
          </li>
        ),
      )}
    </ul>
  );
}
