import type { Translate } from '@/i18n/translate';
import { HIGHEST } from './chart-geometry';
import type { TrendPoint } from './trend';

export interface Multiple {
  area: { code: string; name: string };
  points: TrendPoint[];
  /** The newest period, with or without figures. */
  latest: TrendPoint;
}

/** The points of an answer, area by area, in its order: by name, never by ratio. */
export function multiplesOf(points: readonly TrendPoint[]): Multiple[] {
  const groups = new Map<string, TrendPoint[]>();
  for (const point of points) {
    const group = groups.get(point.area.code);
    if (group) group.push(point);
    else groups.set(point.area.code, [point]);
  }
  return [...groups.values()].flatMap((group) => {
    const latest = group.at(-1);
    return latest ? [{ area: latest.area, points: group, latest }] : [];
  });
}

/** Whether all that a value is made from is there; too few to give a ratio is something else. */
export function isKnown({ value, numerator, denominator }: TrendPoint): boolean {
  return value !== null || (numerator !== null && denominator !== null);
}

/** Round numbers at the ends of the scale. */
const STEP = 10;
const down = (value: number) => Math.floor(value / STEP) * STEP;
const up = (value: number) => Math.ceil(value / STEP) * STEP;

/** The least stretch of a common scale: small differences must not look large. */
const LEAST_SPAN = 40;

/**
 * One scale for all: it holds every ratio and the target, not every interval, which for few births would
 * press the ratios into a line.
 */
export function commonScale(multiples: readonly Multiple[], target: number | null): [number, number] | null {
  const values = multiples.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [Math.min(value, HIGHEST)])),
  );
  if (values.length === 0) return null;
  const all = target === null ? values : [...values, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [Math.max(0, down(low - missing)), up(high + missing)];
}

/** "4 xã, 12 tháng đến 10/2024: 1 cao hơn rõ rệt, 3 chưa đủ căn cứ thống kê", counted from what is drawn. */
export function multiplesSentence(
  multiples: readonly Multiple[],
  target: number | null,
  { judged, unit, period }: { judged: boolean; unit: string; period: string },
  t: Translate,
): string {
  const latest = multiples.map((each) => each.latest);
  const count = (fits: (point: TrendPoint) => boolean) => latest.filter(fits).length;
  const withFigures = count(isKnown);
  const few = count((point) => point.evidence === 'TOO_FEW' && isKnown(point));
  const none = latest.length - withFigures;
  const above = target === null ? 0 : count(({ value }) => value !== null && value > target);
  const parts =
    judged && target !== null
      ? [
          [count(({ evidence }) => evidence === 'ABOVE'), 'charts.countAbove'] as const,
          [count(({ evidence }) => evidence === 'BELOW'), 'charts.countBelow'] as const,
          [count(({ evidence }) => evidence === 'INCONCLUSIVE'), 'charts.countUnsure'] as const,
          [few, 'charts.countFew'] as const,
          [none, 'charts.countNone'] as const,
        ]
      : [
          [target === null ? withFigures - few : 0, 'charts.countWith'] as const,
          [above, 'charts.countHigher'] as const,
          [target === null ? 0 : withFigures - few - above, 'charts.countNotHigher'] as const,
          [few, 'charts.countFew'] as const,
          [none, 'charts.countNone'] as const,
        ];
  const said = parts.flatMap(([number, key]) => (number > 0 ? [t(key, { count: number })] : []));
  return t('charts.multiplesTitle', { count: latest.length, unit, period, parts: said.join(', ') });
}
