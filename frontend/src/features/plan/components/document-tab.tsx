import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useSearchState } from '@/lib/use-search-state';
import { printedDocumentQuery } from '../api/plan-document';
import { activitiesQuery, programmesQuery } from '../api/plans';
import { documentLinks, type LinkTarget } from '../model/document-links';
import { printedParts } from '../model/printed-parts';
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

/** The place that the address asks for gets the focus: it is in sight, and reading goes on from there. */
function useShownPlace(id: string | undefined) {
  useEffect(() => {
    const place = id === undefined ? null : document.getElementById(id);
    if (!place) return;
    place.tabIndex = -1;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  }, [id]);
}

export function DocumentTab({ plan, targets, targetsAtAGlance }: Props) {
  useShownPlace(useSearchState()[0].at);
  // The words do not wait for the records: links appear when they are there.
  const activities = useQuery(activitiesQuery(plan.id)).data ?? [];
  const programmes = useQuery(programmesQuery).data ?? [];
  // A plan recorded from paper says all in its text.
  const html = useQuery({ ...printedDocumentQuery(plan.id), enabled: !plan.recordedFromPaper }).data;
  const printed = useMemo(() => (html === undefined ? null : printedParts(html, plan)), [html, plan]);
  const until = programmes.find(({ code }) => code === plan.programme?.code)?.until ?? null;
  return (
    <div className={classes.layout}>
      <ContentsRail plan={plan} hasBases={printed !== null && printed.before.length > 0} />
      <div className={classes.document}>
        <PlanDocument
          plan={plan}
          activities={activities}
          links={documentLinks(plan, targets, activities)}
          printed={printed}
        />
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
