import type { Report } from '../api/types';

/** Its figures are sums of the units below and cannot be typed. */
export function isConsolidated(report: Report): boolean {
  return report.consolidation !== null || report.allowedActions.includes('CONSOLIDATE');
}

/** The comments that still ask for something: those of the revision last returned. */
export function currentComments(report: Report): Report['comments'] {
  if (report.state === 'ACCEPTED') return [];
  const last = Math.max(0, ...report.comments.map(({ revision }) => revision));
  return last >= report.revision - 1 ? report.comments.filter(({ revision }) => revision === last) : [];
}

/** Whole months from the start of the period to the day that filled figures reach. */
export function monthsCovered(periodStart: string, until: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(until) - month(periodStart) + 1;
}
