import { scaleLinear } from 'd3-scale';
import type { Target } from '../api/targets';

interface Bullet {
  /** x of the measured value. */
  value: number;
  interval: { x: number; width: number; openEnd: boolean } | null;
  /** x of the target, or of both ends of its band. */
  target: number[];
  /** Ends of the axis, in the unit of the indicator. */
  domain: [number, number];
}

const PAD = 0.08;
/** An interval that runs far out would press everything else together: it is cut and marked open. */
const FARTHEST = 2.5;

/** Where things stand on a bullet bar of this width; null when there is nothing to draw. */
export function bulletOf(
  { value: target, upperValue, assessment }: Pick<Target, 'value' | 'upperValue' | 'assessment'>,
  width: number,
): Bullet | null {
  const { value, interval, display } = assessment;
  if (value === null || target === null || display.hideRatio) return null;
  const targets = upperValue === null ? [target] : [target, upperValue];
  const farthest = Math.max(value, ...targets) * FARTHEST;
  const lower = interval?.lower ?? null;
  const end = lower === null ? null : Math.min(interval?.upper ?? farthest, farthest);
  const shown = [value, ...targets, ...(lower === null || end === null ? [] : [lower, end])];
  const span = Math.max(...shown) - Math.min(...shown) || Math.abs(value) || 1;
  const domain: [number, number] = [
    Math.max(0, Math.min(...shown) - span * PAD),
    Math.max(...shown) + span * PAD,
  ];
  const x = scaleLinear(domain, [0, width]);
  return {
    value: x(value),
    interval:
      lower === null || end === null
        ? null
        : {
            x: x(lower),
            width: x(end) - x(lower),
            openEnd: interval?.upper === null || (interval?.upper ?? 0) > farthest,
          },
    target: targets.map((each) => x(each)),
    domain,
  };
}
