/** An objective of the plan, under which its targets stand. */
export interface Objective {
  code: string;
  text: string;
}

interface ObjectiveGroup<T> {
  /** Null for targets that stand under none. */
  objective: Objective | null;
  targets: T[];
}

/** Targets under their objectives, in the order of the document. */
export function objectiveGroups<T extends { objective: string | null }>(
  targets: readonly T[],
  objectives: readonly Objective[],
): ObjectiveGroup<T>[] {
  const groups = new Map<string | null, ObjectiveGroup<T>>();
  for (const target of targets) {
    const objective = objectives.find(({ code }) => code === target.objective) ?? null;
    const group = groups.get(objective?.code ?? null) ?? { objective, targets: [] };
    group.targets.push(target);
    groups.set(objective?.code ?? null, group);
  }
  return [...groups.values()];
}
