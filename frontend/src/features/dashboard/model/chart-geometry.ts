import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { placeAmong } from './breaks';
import type { TrendPoint } from './trend';

export interface Size {
  width: number;
  height: number;
}

interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const MARGIN: Margin = { top: 16, right: 12, bottom: 28, left: 40 };
/** An interval of few births runs out of every scale: what lies beyond is cut off. */
export const HIGHEST = 250;
const TICKS = 5;
/** So much room a label of the axis takes. */
const LABEL_WIDTH = 90;

interface Mark {
  x: number;
  y: number;
  point: TrendPoint;
}

interface Geometry {
  plot: { x: number; y: number; width: number; height: number };
  /** Path of the ratio; it breaks where there is none. */
  line: string;
  /** Path of the confidence interval. */
  band: string;
  marks: Mark[];
  ticks: { y: number; value: number }[];
  periods: { x: number; period: string; first: boolean; last: boolean }[];
  target: number | null;
  natural: { y: number; height: number } | null;
  /** Days on which the units counted changed; `end` where the rule stands in the right half. */
  breaks: { x: number; on: string; end: boolean }[];
}

interface Frame {
  margin?: Margin;
  /** From the lowest to the highest value, where several charts share one scale. */
  scale?: readonly [number, number];
}

/** Where everything stands on the chart; null when there is no ratio to draw. */
export function chartGeometry(
  points: readonly TrendPoint[],
  target: number | null,
  natural: { low: number; high: number } | null,
  { width, height }: Size,
  breaks: readonly string[] = [],
  { margin = MARGIN, scale }: Frame = {},
): Geometry | null {
  const values = points.flatMap(({ value, lower, upper }) => {
    if (value === null) return [];
    // The ratio itself is never cut off, only the ends of its interval.
    return lower === null ? [value] : [value, lower, Math.max(value, Math.min(upper ?? HIGHEST, HIGHEST))];
  });
  if (values.length === 0) return null;
  const always = [target, natural?.low, natural?.high].filter((each) => typeof each === 'number');
  const plot = {
    x: margin.left,
    y: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const y = scaleLinear(scale ?? [Math.min(...values, ...always), Math.max(...values, ...always)], [
    plot.y + plot.height,
    plot.y,
  ]);
  // A scale that is common to several charts is taken as it is.
  if (!scale) y.nice(TICKS);
  const x = scaleLinear([0, Math.max(points.length - 1, 1)], [plot.x, plot.x + plot.width]);
  // A single point stands in the middle, not on the axis.
  const at = (index: number) => (points.length === 1 ? plot.x + plot.width / 2 : x(index));
  const indexed = points.map((point, index) => ({ point, index }));
  const step = Math.max(1, Math.ceil(((points.length - 1) * LABEL_WIDTH) / plot.width));

  return {
    plot,
    line:
      line<(typeof indexed)[number]>()
        .defined(({ point }) => point.value !== null)
        .x(({ index }) => at(index))
        .y(({ point }) => y(point.value ?? 0))(indexed) ?? '',
    band:
      area<(typeof indexed)[number]>()
        .defined(({ point }) => point.lower !== null)
        .x(({ index }) => at(index))
        .y0(({ point }) => y(point.lower ?? 0))
        .y1(({ point }) => y(Math.min(point.upper ?? HIGHEST, HIGHEST)))(indexed) ?? '',
    marks: indexed.flatMap(({ point, index }) =>
      point.value === null ? [] : [{ x: at(index), y: y(point.value), point }],
    ),
    ticks: y.ticks(TICKS).map((value) => ({ y: y(value), value })),
    periods: indexed
      .filter(({ index }) => (points.length - 1 - index) % step === 0)
      .map(({ point, index }) => ({
        x: at(index),
        period: point.period,
        first: index === 0,
        last: index === points.length - 1,
      })),
    target: target === null ? null : y(target),
    breaks: breaks.flatMap((on) => {
      const place = placeAmong(
        points.map(({ period }) => period),
        on,
      );
      if (place === null || place < 0 || place > points.length - 1) return [];
      return [{ x: at(place), on, end: at(place) > plot.x + plot.width / 2 }];
    }),
    natural: natural && { y: y(natural.high), height: y(natural.low) - y(natural.high) },
  };
}
