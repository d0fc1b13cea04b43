import { addDays } from '@/lib/days';
import { printedCode } from '@/lib/printed-code';
import type { CalendarEntry } from '../api/types';

/** What happens at one time on one row: one thing, or the same thing of several units. */
export interface Bar {
  id: string;
  from: string;
  to: string;
  precision: CalendarEntry['precision'];
  tentative: boolean;
  entries: CalendarEntry[];
}

export interface Row {
  key: string;
  title: string;
  /** Those who lead or report, by name. */
  units: string[];
  /** Bars that would cover each other stand on lines of their own. */
  lines: Bar[][];
}

export interface Group {
  key: string;
  title: string;
  /** Who leads or reports every row that is of one unit: the rows need not repeat it. */
  unit: string | null;
  rows: Row[];
}

export type Grouping = 'plan' | 'unit';

/** A bar of one day is drawn as wide as this many, to be seen and hit. */
const LEAST_DAYS = 5;

const collator = new Intl.Collator('vi', { numeric: true });

function groupOf({ plan, organisation }: CalendarEntry, by: Grouping): [key: string, title: string] {
  if (by === 'unit') return [organisation?.code ?? '', organisation?.name ?? ''];
  return [plan?.id ?? '', plan ? [plan.number, plan.title].filter(Boolean).join(' – ') : ''];
}

const rowKey = ({ activity, title }: CalendarEntry) =>
  activity ? `activity ${activity.id}` : `other ${title}`;

const rowTitle = ({ activity, title }: CalendarEntry) =>
  activity ? `${printedCode(activity.code)} ${activity.title}` : title;

/** The same thing at the same time is one bar, also where several units have it to do. */
function barsOf(entries: readonly CalendarEntry[]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const entry of entries) {
    const { from, to, precision, tentative } = entry;
    const id = [from, to, precision, tentative].join(' ');
    const bar = bars.get(id) ?? { id, from, to, precision, tentative, entries: [] };
    bar.entries.push(entry);
    bars.set(id, bar);
  }
  return [...bars.values()].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** Things of one day or month: what several units have to do is one thing, in the order in which it came. */
export function mergedBars(entries: readonly CalendarEntry[]): Bar[] {
  return [
    ...gathered(entries, (entry) => `${entry.kind} ${entry.activity?.id} ${entry.title}`).values(),
  ].flatMap(barsOf);
}

function linesOf(bars: readonly Bar[]): Bar[][] {
  const lines: { end: string; bars: Bar[] }[] = [];
  for (const bar of bars) {
    const least = addDays(bar.from, LEAST_DAYS - 1);
    const end = bar.to > least ? bar.to : least;
    const line = lines.find((free) => free.end < bar.from);
    if (line) {
      line.bars.push(bar);
      line.end = end;
    } else lines.push({ end, bars: [bar] });
  }
  return lines.map((line) => line.bars);
}

function gathered<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return found;
}

function rowsOf(entries: readonly CalendarEntry[]): Row[] {
  return [...gathered(entries, rowKey)]
    .map(([key, own]) => {
      const [first] = own;
      const units = [...new Set(own.flatMap(({ organisation }) => organisation?.name ?? []))];
      return { key, title: first ? rowTitle(first) : '', units, lines: linesOf(barsOf(own)) };
    })
    .sort((a, b) => {
      // Activities in the order of their plan, deadlines of reports after them.
      const rank = Number(!a.key.startsWith('activity')) - Number(!b.key.startsWith('activity'));
      return rank || collator.compare(a.title, b.title);
    });
}

/** Rows of the chart under their plans or units; observances and holidays have no row, they stand on the axis. */
export function groupsOf(entries: readonly CalendarEntry[], by: Grouping): Group[] {
  const rowed = entries.filter(({ kind }) => kind === 'OCCURRENCE' || kind === 'DEADLINE');
  return [...gathered(rowed, (entry) => groupOf(entry, by)[0])]
    .map<Group>(([key, own]) => {
      const rows = rowsOf(own);
      const units = [...new Set(rows.filter((row) => row.units.length === 1).flatMap((row) => row.units))];
      return {
        key,
        title: own[0] ? groupOf(own[0], by)[1] : '',
        unit: units.length === 1 ? (units[0] ?? null) : null,
        rows,
      };
    })
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || collator.compare(a.title, b.title));
}
