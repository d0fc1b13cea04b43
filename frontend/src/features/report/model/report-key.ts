import type { ReportKey } from '../api/types';

/** What names the report behind a line of a list. */
export function keyOf(line: {
  series: { code: string };
  organisation: { code: string };
  period: string;
}): ReportKey {
  return { series: line.series.code, organisation: line.organisation.code, period: line.period };
}

export function sameKey(a: ReportKey, b: ReportKey): boolean {
  return a.series === b.series && a.organisation === b.organisation && a.period === b.period;
}

/** The report in one word, as the queue of this device names it and as the address ends. */
export const subjectOf = ({ series, organisation, period }: ReportKey) =>
  `${series}/${organisation}/${period}`;
