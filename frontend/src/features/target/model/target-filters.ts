import type { SearchParams } from '@/lib/search-params';
import type { TargetFilters } from '../api/targets';

export const FILTER_NAMES = ['q', 'plan', 'area', 'indicator'] as const;

/** The filters in the address; what is empty is left out. */
export const filtersOf = (search: SearchParams): TargetFilters =>
  Object.fromEntries(FILTER_NAMES.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
