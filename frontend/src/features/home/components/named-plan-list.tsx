import { useT } from '@/i18n/i18n-context';
import type { NamedPlan } from '../model/named-plans';
import { PlanLink } from './plan-link';
import classes from '@/ui/row-list.module.css';

interface Props {
  plans: readonly NamedPlan[];
}

/** Plans in force that name my unit, with what they ask of it. Bodies that are asked, not commanded, are told so. */
export function NamedPlanList({ plans }: Props) {
  const t = useT();
  const words = (duties: NamedPlan['duties'], mode: 'DIRECT' | 'REQUEST') => {
    const own = duties.filter((duty) => duty.mode === mode);
    if (own.length === 0) return [];
    const said = own.map(({ role, tasks }) => t(`home.duty.${role}`, { count: tasks })).join(', ');
    return [t(mode === 'REQUEST' ? 'home.dutyAsked' : 'home.dutyGiven', { duties: said })];
  };
  return (
    <ul className={classes.list}>
      {plans.map(({ plan, issuer, duties }) => (
        <li key={plan.id} className={classes.row}>
          <div className={classes.words}>
            <PlanLink plan={plan} />
            <p className={classes.facts}>
              {[
                ...words(duties, 'DIRECT'),
                ...words(duties, 'REQUEST'),
                t('home.issuedBy', { issuer: issuer.name }),
              ].join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
