import type { Area } from '../api/types';

/** What the charts are about: an area of the map, or the whole country. */
export type Place = Pick<Area, 'code' | 'level' | 'fullName' | 'path' | 'parent'>;

/** The country stands above the provinces; the service knows it by this code. */
export const COUNTRY = 'VN';

export const countryNamed = (name: string): Place => ({
  code: COUNTRY,
  level: 0,
  fullName: name,
  path: name,
  parent: null,
});
