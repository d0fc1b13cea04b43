import { useT } from '@/i18n/i18n-context';
import type { Work } from '../api/work';
import { PlanLink } from './plan-link';
import classes from './task-list.module.css';

interface Props {
  duties: Work['duties'];
}

/** What issued plans ask of my unit. Bodies that are asked, not commanded, are told so. */
export function DutyList({ duties }: Props) {
  const t = useT();
  return (
    <ul className={classes.list}>
      {duties.map(({ plan, issuer, role, mode, tasks }) => {
        const word = t(`home.duty.${role}`);
        return (
          <li key={`${plan.id} ${role}`} className={classes.row}>
            <div className={classes.words}>
              <PlanLink plan={plan} />
              <p className={classes.facts}>
                {[
                  mode === 'REQUEST' ? t('home.dutyAsked', { role: word }) : word,
                  t('home.dutyTasks', { count: tasks }),
                  t('home.issuedBy', { issuer: issuer.name }),
                ].join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
