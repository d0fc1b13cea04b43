import type { SearchParams } from '@/lib/search-params';
import type { PlanFilters } from '../api/plans';

export const TYPES = ['ANNUAL', 'MULTI_YEAR', 'EVENT', 'COORDINATION'] as const;
export const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export const STATUSES = ['DRAFT', 'IN_REVIEW', 'ISSUED', 'CLOSED'] as const;
/** The orders of the list by their name in the address; the first is what the service does by itself. */
export const SORTS = { period: undefined, issuedOn: '-issuedOn', title: 'title' } as const;
export type SortName = keyof typeof SORTS;

export const FILTER_NAMES = ['q', 'year', 'type', 'level', 'issuer', 'status', 'programme'] as const;

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((each) => each === value);

/** The filters in the address; what is not one of ours is left out, so that an old link still opens. */
export function filtersOf(search: SearchParams): PlanFilters {
  const { q, year, type, level, issuer, status, programme, sort } = search;
  return {
    q: q === '' ? undefined : q,
    year: /^\d{4}$/.test(year ?? '') ? Number(year) : undefined,
    type: oneOf(TYPES, type),
    level: oneOf(LEVELS, level),
    issuer,
    status: oneOf(STATUSES, status),
    programme,
    sort: SORTS[oneOf(Object.keys(SORTS) as SortName[], sort) ?? 'period'],
  };
}

/** Years to choose from: the next one, in which plans are being written, and back to the first. */
export function yearChoices(today: string, first = 2018): string[] {
  const next = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: next - first + 1 }, (_, back) => String(next - back));
}
