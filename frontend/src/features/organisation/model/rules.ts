import type { Creation } from '../api/changes';
import type { GroupRule, OrganisationKind, OrganisationLevel, Ref } from '../api/organisations';

/** A rule of a group as it is being filled in. `key` only tells the lines apart. */
export interface RuleDraft {
  key: number;
  memberKind: OrganisationKind;
  memberLevel: OrganisationLevel | null;
  under: Ref | null;
  area: Ref | null;
}

export function rulesOf(rules: readonly GroupRule[]): RuleDraft[] {
  return rules.map((rule, key) => ({ ...rule, key }));
}

export function addRule(rules: readonly RuleDraft[], under: Ref | null): RuleDraft[] {
  const key = Math.max(-1, ...rules.map((rule) => rule.key)) + 1;
  return [...rules, { key, memberKind: 'HEALTH_STATION', memberLevel: null, under, area: null }];
}

export function ruleBodies(rules: readonly RuleDraft[]): Creation['rules'] {
  return rules.map(({ memberKind, memberLevel, under, area }) => ({
    memberKind,
    memberLevel,
    under: under?.code ?? null,
    area: area?.code ?? null,
  }));
}
