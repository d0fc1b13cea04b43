import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Funnel } from '../api/types';
import type { Size } from './chart-geometry';

type Point = Funnel['points'][number];
type Limit = Funnel['limits'][number];

const MARGIN = { top: 16, right: 14, bottom: 42, left: 40 };
/** Limits of few births run out of every scale: what lies beyond is cut off. */
const LOWEST = 40;
const HIGHEST = 250;
/** So much stays free above and below what is drawn. */
const AIR = 6;
const TICKS = 6;
const LABEL_WIDTH = 48;
/** About the width of a letter and the height of a line of the labels. */
const LETTER = 6.6;
const LINE = 15;

export interface FunnelMark {
  x: number;
  y: number;
  point: Point;
}

interface FunnelLabel {
  x: number;
  y: number;
  text: string;
  /** The words end at x instead of beginning there. */
  end: boolean;
}

interface Geometry {
  plot: { x: number; y: number; width: number; height: number };
  /** Places within the limits, and those beyond them, each in the order of the answer. */
  inside: FunnelMark[];
  outside: FunnelMark[];
  /** The names that found room. */
  labels: FunnelLabel[];
  /** Paths of the limits from few births to many. */
  limits: { name: 'P95' | 'P998'; lower: string; upper: string }[];
  target: number | null;
  xTicks: { x: number; births: number }[];
  yTicks: { y: number; value: number }[];
}

interface Box {
  left: number;
  right: number;
  y: number;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;

/** Names beside their marks, the farthest out first; one that would lie over another is left to the table. */
function labelsOf(marks: readonly FunnelMark[], plot: Geometry['plot'], target: number): FunnelLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 6, right: x + 6, y }));
  const far = [...marks].sort((a, b) => Math.abs(b.y - target) - Math.abs(a.y - target));
  return far.flatMap(({ x, y, point }) => {
    const width = point.area.name.length * LETTER;
    const sides = [
      { left: x + 9, right: x + 9 + width, end: false },
      { left: x - 9 - width, right: x - 9, end: true },
    ];
    const side = sides.find(
      ({ left, right }) =>
        left >= plot.x && right <= plot.x + plot.width && !taken.some((box) => meet({ left, right, y }, box)),
    );
    if (!side) return [];
    taken.push({ left: side.left, right: side.right, y });
    return [{ x: side.end ? side.right : side.left, y: y + 4, text: point.area.name, end: side.end }];
  });
}

/** Marks of the axis from the left, leaving out those whose numbers would touch. */
function roomy<Tick extends { x: number }>(ticks: readonly Tick[]): Tick[] {
  return ticks.reduce<Tick[]>((kept, tick) => {
    const last = kept.at(-1);
    return last && tick.x - last.x < LABEL_WIDTH ? kept : [...kept, tick];
  }, []);
}

/** Where everything stands on the funnel; null where no place has births enough for a ratio. */
export function funnelGeometry(
  { points, limits, target }: Pick<Funnel, 'points' | 'limits' | 'target'>,
  { width, height }: Size,
): Geometry | null {
  const shown = points.flatMap((point) => (point.value === null ? [] : [{ point, value: point.value }]));
  if (shown.length === 0) return null;
  const births = shown.map(({ point }) => point.births);
  const [least, most] = [Math.min(...births), Math.max(...births)];
  // One size alone still needs a stretch to stand in.
  const range = [Math.max(1, Math.min(least * 0.85, most / 3)), most * 1.2] as const;
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const x = scaleLog(range, [plot.x, plot.x + plot.width]);
  const drawn = limits.filter((each) => each.births >= range[0] && each.births <= range[1]);
  const values = [
    ...shown.map(({ value }) => value),
    ...drawn.flatMap(({ lower998, upper998 }) => [lower998, upper998 ?? HIGHEST]),
    ...(target ? [target.value] : []),
  ];
  const clamp = (value: number) => Math.min(Math.max(value, LOWEST), HIGHEST);
  const y = scaleLinear(
    [clamp(Math.min(...values) - AIR), clamp(Math.max(...values) + AIR)],
    [plot.y + plot.height, plot.y],
  ).nice(TICKS);
  const marks = shown.map(({ point, value }) => ({ x: x(point.births), y: y(clamp(value)), point }));
  const outside = marks.filter(({ point }) => point.outside !== 'NONE');
  const path = (end: (limit: Limit) => number | null) =>
    line<Limit>()
      .x((limit) => x(limit.births))
      // Without an upper end the line leaves through the top.
      .y((limit) => y(end(limit) ?? HIGHEST * 2))(drawn) ?? '';
  const ticks = roomy(x.ticks(TICKS).map((each) => ({ x: x(each), births: each })));

  return {
    plot,
    inside: marks.filter(({ point }) => point.outside === 'NONE'),
    outside,
    labels: labelsOf(outside, plot, y(target?.value ?? 0)),
    limits: [
      { name: 'P95', lower: path(({ lower95 }) => lower95), upper: path(({ upper95 }) => upper95) },
      { name: 'P998', lower: path(({ lower998 }) => lower998), upper: path(({ upper998 }) => upper998) },
    ],
    target: target && y(target.value),
    xTicks: ticks,
    yTicks: y.ticks(TICKS).map((value) => ({ y: y(value), value })),
  };
}

/** Circles drawn as one path: ten thousand places are one element of the page. */
export function dots(marks: readonly FunnelMark[], radius: number): string {
  return marks
    .map(
      ({ x, y }) =>
        `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join('');
}

/** Shapes say on which side and how far out without their colour: a diamond, a triangle up, a triangle down. */
export function outsidePath({ x, y, point }: FunnelMark, target: number): string {
  if (point.outside === 'P95') return `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`;
  return (point.value ?? Infinity) > target
    ? `M${x} ${y - 7}L${x + 7} ${y + 6}L${x - 7} ${y + 6}Z`
    : `M${x} ${y + 7}L${x + 7} ${y - 6}L${x - 7} ${y - 6}Z`;
}
