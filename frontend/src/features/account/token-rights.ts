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

/** The trail and the analyses are only ever read. */
export function allows(resource: RightResource, verb: RightVerb): boolean {
  return verb === 'read' || (resource !== 'audit' && resource !== 'analytics');
}

export function rightOf(resource: RightResource, verb: RightVerb): string {
  return `${resource}:${verb}`;
}

/** "Báo cáo: đọc, ghi; Kế hoạch: đọc". */
export function rightsText(rights: readonly string[], t: Translate): string {
  return RIGHT_RESOURCES.flatMap((resource) => {
    const verbs = RIGHT_VERBS.filter((verb) => rights.includes(rightOf(resource, verb)));
    return verbs.length === 0
      ? []
      : [
          `${t(`account.right.${resource}`)}: ${verbs.map((verb) => t(`account.verb.${verb}`).toLowerCase()).join(', ')}`,
        ];
  }).join('; ');
}
