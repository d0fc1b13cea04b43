import type { AskedTask } from '../api/asked-tasks';

interface AskedByPlan {
  plan: AskedTask['plan'];
  issuer: AskedTask['issuer'];
  tasks: AskedTask[];
}

/** The tasks under the plans that ask for them, in the order in which they came. */
export function byPlan(tasks: readonly AskedTask[]): AskedByPlan[] {
  const plans = new Map<string, AskedByPlan>();
  for (const task of tasks) {
    const group = plans.get(task.plan.id) ?? { plan: task.plan, issuer: task.issuer, tasks: [] };
    group.tasks.push(task);
    plans.set(task.plan.id, group);
  }
  return [...plans.values()];
}
