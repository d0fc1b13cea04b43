import type { Tier } from '../api/types';

type Deadline = Tier['deadline'];

export const DEADLINE_KINDS = [
  'DAYS_FROM_PERIOD_END',
  'DAY_OF_MONTH',
  'FIXED_DATE',
  'UNSET',
] as const satisfies readonly Deadline['kind'][];

export const BOUNDARIES = ['ON_OR_BEFORE', 'BEFORE'] as const satisfies readonly Deadline['boundary'][];

/** A deadline while it is typed. */
export interface DeadlineDraft {
  kind: Deadline['kind'];
  date: string | null;
  days: string;
  workingDays: boolean;
  boundary: Deadline['boundary'];
  sourceText: string;
}

/** The deadline of statistical reports: five working days after the period. */
export const usualDeadline: DeadlineDraft = {
  kind: 'DAYS_FROM_PERIOD_END',
  date: null,
  days: '5',
  workingDays: true,
  boundary: 'ON_OR_BEFORE',
  sourceText: '',
};

export const deadlineDraft = (given: Deadline): DeadlineDraft => ({
  kind: given.kind,
  date: given.date ?? null,
  days: given.days === null || given.days === undefined ? '' : String(given.days),
  workingDays: given.workingDays,
  boundary: given.boundary,
  sourceText: given.sourceText ?? '',
});

export type DeadlineFault = 'dateMissing' | 'daysFault' | 'dayOfMonthFault';

const MOST_DAYS = 366;
const LAST_DAY = 31;

const wholeNumber = (text: string) =>
  /^[-−]?\d{1,3}$/.test(text.trim()) ? Number(text.replace('−', '-')) : null;

/** What its kind still needs; null when it is whole. */
export function deadlineFault({ kind, date, days }: DeadlineDraft): DeadlineFault | null {
  const count = wholeNumber(days);
  switch (kind) {
    case 'FIXED_DATE':
      return date === null ? 'dateMissing' : null;
    case 'DAYS_FROM_PERIOD_END':
      return count === null || Math.abs(count) > MOST_DAYS ? 'daysFault' : null;
    case 'DAY_OF_MONTH':
      return count === null || count < 1 || count > LAST_DAY ? 'dayOfMonthFault' : null;
    case 'UNSET':
      return null;
  }
}

/** What is sent: only what belongs to its kind. */
export function deadlineOf({ kind, date, days, workingDays, boundary, sourceText }: DeadlineDraft): Deadline {
  const counted = kind === 'DAYS_FROM_PERIOD_END' || kind === 'DAY_OF_MONTH';
  const text = sourceText.trim();
  return {
    kind,
    date: kind === 'FIXED_DATE' ? date : null,
    days: counted ? wholeNumber(days) : null,
    workingDays: kind === 'DAYS_FROM_PERIOD_END' && workingDays,
    boundary: kind === 'UNSET' ? 'ON_OR_BEFORE' : boundary,
    sourceText: text === '' ? null : text,
  };
}
