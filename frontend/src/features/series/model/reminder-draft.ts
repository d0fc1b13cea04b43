import type { ReminderRule } from '../api/reminders';

/** A rule while it is typed; what is switched off keeps what was typed. */
export interface ReminderDraft {
  before: boolean;
  beforeDays: string;
  onTheDay: boolean;
  escalate: boolean;
  escalateAfterDays: string;
}

/** As many working days as a rule may name. */
export const MOST_BEFORE = 20;
export const MOST_AFTER = 60;

const USUAL_DAYS = 3;

export const reminderDraft = ({ beforeDays, onTheDay, escalateAfterDays }: ReminderRule): ReminderDraft => ({
  before: typeof beforeDays === 'number',
  beforeDays: String(beforeDays ?? USUAL_DAYS),
  onTheDay,
  escalate: typeof escalateAfterDays === 'number',
  escalateAfterDays: String(escalateAfterDays ?? USUAL_DAYS),
});

function count(text: string, most: number): number | null {
  const typed = text.trim();
  const value = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return value < 1 || value > most ? null : value;
}

/** The fields that hold no number of days within bounds. */
export function reminderFaults(draft: ReminderDraft): ('beforeDays' | 'escalateAfterDays')[] {
  return [
    ...(draft.before && count(draft.beforeDays, MOST_BEFORE) === null ? (['beforeDays'] as const) : []),
    ...(draft.escalate && count(draft.escalateAfterDays, MOST_AFTER) === null
      ? (['escalateAfterDays'] as const)
      : []),
  ];
}

/** What is sent, of a draft without faults. */
export const reminderBody = (draft: ReminderDraft): ReminderRule => ({
  beforeDays: draft.before ? count(draft.beforeDays, MOST_BEFORE) : null,
  onTheDay: draft.onTheDay,
  escalateAfterDays: draft.escalate ? count(draft.escalateAfterDays, MOST_AFTER) : null,
});
