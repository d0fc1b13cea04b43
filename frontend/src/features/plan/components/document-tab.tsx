import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { activitiesQuery, programmesQuery } from '../api/plans';
import { documentLinks, type LinkTarget } from '../model/document-links';
import type { Plan } from '../api/types';
import { ContentsRail } from './contents-rail';
import { LiveState } from './live-state';
import { PlanDocument } from './plan-document';
import { PlanFacts } from './plan-facts';
import classes from './document.module.css';

interface Props {
  plan: Plan;
  targets: readonly LinkTarget[];
  targetsAtAGlance: ReactNode;
}

export function DocumentTab({ plan, targets, targetsAtAGlance }: Props) {
  // The words do not wait for the records: links appear when they are there.
  const activities = useQuery(activitiesQuery(plan.id)).data ?? [];
  const programmes = useQuery(programmesQuery).data ?? [];
  const until = programmes.find(({ code }) => code === plan.programme?.code)?.until ?? null;
  return (
    <div className={classes.layout}>
      <ContentsRail plan={plan} />
      <div className={classes.document}>
        <PlanDocument plan={plan} activities={activities} links={documentLinks(plan, targets, activities)} />
      </div>
      <aside className={classes.aside} data-noprint>
        <div className={classes.live}>
          <LiveState plan={plan} targets={targetsAtAGlance} />
        </div>
        <div className={classes.about}>
          <PlanFacts plan={plan} programmeUntil={until} />
        </div>
      </aside>
    </div>
  );
}
