import type { Occurrence } from '../api/types';

/** What is still to be done, by how much it presses. */
export function listGroups(items: readonly Occurrence[], today: string) {
  const open = items.filter(({ state }) => state === 'PLANNED' || state === 'POSTPONED');
  return {
    overdue: open.filter(({ overdue }) => overdue),
    now: open.filter(({ overdue, from }) => !overdue && from <= today),
    coming: open.filter(({ overdue, from }) => !overdue && from > today),
  };
}
