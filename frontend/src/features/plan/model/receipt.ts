import type { Completeness, Plan } from '../api/types';

type LinkedSeries = NonNullable<Plan['reportingDuties'][number]['series']>;

/** The report series that carry out what the plan asks for, each once. */
export function linkedSeries({ reportingDuties }: Pick<Plan, 'reportingDuties'>): LinkedSeries[] {
  const byCode = new Map<string, LinkedSeries>();
  for (const { series } of reportingDuties) if (series) byCode.set(series.code, series);
  return [...byCode.values()];
}

/** The months of the plan, first and last, as periods. */
export function receiptWindow({
  periodStart,
  periodEnd,
}: Pick<Plan, 'periodStart' | 'periodEnd'>): [string, string] {
  return [periodStart.slice(0, 7), periodEnd.slice(0, 7)];
}

type CellState = Completeness['cells'][number];

const IN_ORDER: readonly CellState[] = [
  'ACCEPTED',
  'SUBMITTED',
  'RETURNED',
  'DRAFT',
  'OVERDUE',
  'DUE',
  'NOT_DUE',
];

interface PeriodReceipt {
  period: string;
  /** How many units stand in each state; states that nobody is in are left out. */
  states: { state: CellState; units: { code: string; name: string }[] }[];
}

/** Who has sent what, period by period; units without an obligation are not counted. */
export function receiptByPeriod({ units, periods, cells }: Completeness): PeriodReceipt[] {
  return periods.map((period, p) => ({
    period,
    states: IN_ORDER.map((state) => ({
      state,
      units: units.filter((_, u) => cells[u * periods.length + p] === state),
    })).filter((each) => each.units.length > 0),
  }));
}
