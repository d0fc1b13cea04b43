import type { Translate } from '@/i18n/translate';

/** What rights are over: the tags of the contract, in the order in which people meet them. */
export const RIGHT_RESOURCES = [
  'reports',
  'plans',
  'activities',
  'occurrences',
  'targets',
  'evaluations',
  'budget',
  'observations',
  'analytics',
  'reconciliations',
  'interchange',
  'changes',
  'catalogue',
  'areas',
  'organisations',
  'calendar',
  'home',
  'identity',
  'audit',
] as const;
export type RightResource = (typeof RIGHT_RESOURCES)[number];

export const RIGHT_VERBS = ['read', 'write'] as const;
type RightVerb = (typeof RIGHT_VERBS)[number];

const ONLY_READ: readonly RightResource[] = ['audit', 'analytics', 'changes'];

/** The trail, the feed of changes and the analyses are only ever read. */
export function allows(resource: RightResource, verb: RightVerb): boolean {
  return verb === 'read' || !ONLY_READ.includes(resource);
}

export function rightOf(resource: RightResource, verb: RightVerb): string {
  return `${resource}:${verb}`;
}

/** "Đọc: tất cả; Ghi: Báo cáo, Kế hoạch". */
export function rightsText(rights: readonly string[], t: Translate): string {
  return RIGHT_VERBS.flatMap((verb) => {
    const possible = RIGHT_RESOURCES.filter((resource) => allows(resource, verb));
    const held = possible.filter((resource) => rights.includes(rightOf(resource, verb)));
    if (held.length === 0) return [];
    const parts =
      held.length === possible.length
        ? t('account.rightsAll')
        : held.map((resource) => t(`account.right.${resource}`)).join(', ');
    return [`${t(`account.verb.${verb}`)}: ${parts}`];
  }).join('; ');
}
