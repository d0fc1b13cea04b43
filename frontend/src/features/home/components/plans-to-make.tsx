import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { LinkButton } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { Work } from '../api/work';
import { PlanLink } from './plan-link';
import classes from '@/ui/row-list.module.css';

interface Props {
  plans: Work['plansToMake'];
}

/** Plans of its own that my unit was asked to make: begun, or still to be begun. */
export function PlansToMake({ plans }: Props) {
  const t = useT();
  return (
    <ul className={classes.list}>
      {plans.map(({ plan, issuer, text, mode, periodEnd, draft }) => {
        const name = plan.number ?? plan.title;
        return (
          <li key={`${plan.id} ${text}`} className={classes.row}>
            <div className={classes.words}>
              <PlanLink plan={plan} />
              <p className={classes.facts}>
                {[
                  t(`home.asked.${mode}`),
                  t('home.issuedBy', { issuer: issuer.name }),
                  t('home.planUntil', { date: formatDate(periodEnd) }),
                ].join(' · ')}
              </p>
              <p className={classes.reason} lang="vi">
                “{text}”
              </p>
            </div>
            <StatusBadge tone={draft ? 'neutral' : 'warning'} shape={draft ? 'pencil' : 'ring'}>
              {t(draft ? 'home.planBegun' : 'home.planNotBegun')}
            </StatusBadge>
            {draft ? (
              <LinkButton
                to="/plans/$planId/edit"
                params={{ planId: draft.id }}
                aria-label={t('home.goOnWith', { plan: draft.title })}
              >
                {t('home.goOn')}
              </LinkButton>
            ) : (
              <LinkButton
                to="/plans/new"
                search={{ upper: plan.id }}
                aria-label={t('home.makePlanFor', { plan: name })}
              >
                {t('home.makePlan')}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
