import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import type { Plan } from '../api/types';
import classes from './parts.module.css';

/** Why the plan is in force no more: it was ended, or it is an amendment whose words went into another plan. */
export function EndNotice({ ended }: Pick<Plan, 'ended'>) {
  const t = useT();
  if (ended === null) return null;
  const { kind, on, reason, plan } = ended;
  const why = reason !== null && ` ${t('plan.endReason', { reason })}`;
  if (kind === 'CLOSED') {
    return (
      on !== null && (
        <p className={classes.notice}>
          {t('plan.closedOn', { date: formatDate(on) })}
          {why}
        </p>
      )
    );
  }
  return (
    plan && (
      <p className={classes.notice}>
        {t('plan.amendsPlan')}{' '}
        <AppLink to="/plans/$planId" params={{ planId: plan.id }}>
          {[plan.number, plan.title].filter(Boolean).join(' – ')}
        </AppLink>
        . {t('plan.amendsPlanText')}
        {why}
      </p>
    )
  );
}
