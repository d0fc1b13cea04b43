import type { Work } from '../api/work';

type Duty = Work['duties'][number];

/** An issued plan in which my unit stands, with what it is to do there. */
export interface NamedPlan {
  plan: Duty['plan'];
  issuer: Duty['issuer'];
  /** Empty where the unit is only named, as among the recipients. */
  duties: readonly Pick<Duty, 'role' | 'mode' | 'tasks'>[];
}

/** Every plan once, whether it gives the unit something to do or only names it; those with duties first. */
export function namedPlans({ duties, plans }: Pick<Work, 'duties' | 'plans'>): NamedPlan[] {
  const found = new Map<string, NamedPlan>();
  for (const { plan, issuer, ...duty } of duties) {
    const before = found.get(plan.id)?.duties ?? [];
    found.set(plan.id, { plan, issuer, duties: [...before, duty] });
  }
  for (const { id, number, title, issuer } of plans) {
    if (!found.has(id)) found.set(id, { plan: { id, number, title }, issuer, duties: [] });
  }
  return [...found.values()];
}
