import type { Activity, Plan } from '../../api/types';
import type { DraftTarget } from '../api/queries';
import type { HeldPart } from './desk/service';
import { contentOf, type PartKind } from './parts';

interface Versioned {
  id: string;
  version: number;
}

function held(
  kind: PartKind,
  view: Versioned,
  code: string | null = null,
  parent: string | null = null,
): HeldPart {
  return { kind, id: view.id, code, parent, etag: `"${view.version}"`, content: contentOf(kind, view) };
}

/** All parts of a draft as the service holds them, each kind in its order. */
export function heldParts(
  plan: Plan,
  targets: readonly DraftTarget[],
  activities: readonly Activity[],
): HeldPart[] {
  return [
    held('HEAD', plan),
    ...plan.legalBases.map((basis) => held('LEGAL_BASIS', basis)),
    ...plan.objectives.map((objective) => held('OBJECTIVE', objective, objective.code)),
    ...targets.map((target) => held('TARGET', target, target.code)),
    ...plan.sections.map((section) => held('SECTION', section, section.code, section.parentId)),
    ...activities.map((activity) => held('ACTIVITY', activity, activity.code)),
    ...plan.duties.map((duty) => held('DUTY', duty, duty.code)),
    ...plan.reportingDuties.map((asked) => held('REPORTING_DUTY', asked)),
    ...plan.funding.map((money) => held('FUNDING', money)),
    ...plan.planRequests.map((request) => held('PLAN_REQUEST', request)),
    ...plan.targetGroups.map((group) => held('TARGET_GROUP', group)),
    ...plan.recipients.map((recipient) => held('RECIPIENT', recipient)),
    ...plan.annexes.map((annex) => held('ANNEX', annex)),
  ];
}
