import type { Choice } from './content';

/** How a plan begins. */
export const BEGINNINGS = ['EMPTY', 'UPPER_PLAN', 'NEXT_YEAR', 'COPY'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** The year that a plan begun on this day is for: in the last quarter the next one is prepared. */
export function planYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 10 ? year + 1 : year;
}

/** What is asked before there is a draft. */
export interface NewPlanForm {
  beginning: Beginning;
  /** The plan it begins from. */
  origin: Choice | null;
  type: string;
  title: string;
  issuer: Choice | null;
  area: Choice | null;
  periodStart: string | null;
  periodEnd: string | null;
  programme: Choice | null;
}

export const NEW_PLAN_FIELDS = [
  'origin',
  'title',
  'issuer',
  'area',
  'periodStart',
  'periodEnd',
  'programme',
] as const;
export type NewPlanField = (typeof NEW_PLAN_FIELDS)[number];

/** Fields that still have to be filled in, in the order of the form. */
export function missingFields(form: NewPlanForm): NewPlanField[] {
  return NEW_PLAN_FIELDS.filter((name) => {
    switch (name) {
      case 'origin':
        return form.beginning !== 'EMPTY' && form.origin === null;
      case 'title':
        return form.title.trim() === '';
      case 'programme':
        return false;
      case 'issuer':
      case 'area':
      case 'periodStart':
      case 'periodEnd':
        return form[name] === null;
    }
  });
}

interface Origin {
  title: string;
  periodStart: string;
  periodEnd: string;
  area: Choice;
  type: string;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/**
 * What a plan offers to one that begins from it. A copy covers the years after it, and its title says so; what the
 * upper plan asks for is asked for its own time.
 */
export function offered(beginning: Beginning, origin: Origin): Partial<NewPlanForm> {
  const { title, periodStart, periodEnd, area, type } = origin;
  if (beginning === 'EMPTY' || beginning === 'UPPER_PLAN') return { periodStart, periodEnd };
  const years = yearOf(periodEnd) - yearOf(periodStart) + 1;
  const move = (date: string) => `${yearOf(date) + years}${date.slice(4)}`;
  const from = yearOf(periodStart);
  const movedTitle = title.replace(/\b(19|20)\d{2}\b/g, (year) => {
    const within = Number(year) >= from && Number(year) <= yearOf(periodEnd);
    return within ? String(Number(year) + years) : year;
  });
  return {
    title: movedTitle,
    type,
    area: { code: area.code, name: area.name },
    periodStart: clamp(move(periodStart)),
    periodEnd: clamp(move(periodEnd)),
  };
}

/** 29 February of a year that has none is its 28th. */
function clamp(date: string): string {
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)
    ? date.replace(/-29$/, '-28')
    : date;
}
