import { scaleLinear } from 'd3-scale';
import type { Assessment, Target } from '../api/targets';

/** A value beside what it should be. */
export interface Measured {
  value: number | null;
  upperValue: number | null;
  assessment: Pick<Assessment, 'value' | 'interval' | 'display'>;
}

/**
 * A target with what it reached. A change is judged by itself, and a number of things by its count: neither lies on
 * the axis of the indicator.
 */
export function measuredTarget({ basis, value, upperValue, assessment }: Target): Measured {
  const drawn = basis === 'ABSOLUTE';
  const { level } = assessment;
  return {
    value: drawn ? (level?.value ?? value) : null,
    upperValue: drawn ? (level?.upperValue ?? upperValue) : null,
    assessment,
  };
}

export type Domain = readonly [number, number];

interface Bullet {
  /** x of the measured value. */
  value: number;
  interval: { x: number; width: number; openEnd: boolean } | null;
  /** x of the target, or of both ends of its band. */
  target: number[];
  /** Ends of the axis, in the unit of the indicator. */
  domain: Domain;
}

const PAD = 0.08;
/** An interval that runs far out would press everything else together: it is cut and marked open. */
const FARTHEST = 2.5;

/** What has to fit on the axis; null where nothing is drawn. */
function reachOf({ value: target, upperValue, assessment }: Measured) {
  const { value, interval, display } = assessment;
  if (value === null || target === null || display.hideRatio) return null;
  const targets = upperValue === null ? [target] : [target, upperValue];
  const farthest = Math.max(value, ...targets) * FARTHEST;
  const lower = interval?.lower ?? null;
  const end = lower === null ? null : Math.min(interval?.upper ?? farthest, farthest);
  return { value, targets, lower, end };
}

const reachedBy = ({ value, targets, lower, end }: NonNullable<ReturnType<typeof reachOf>>) => [
  value,
  ...targets,
  ...(lower === null || end === null ? [] : [lower, end]),
];

function domainAround(shown: readonly number[]): Domain {
  const span = Math.max(...shown) - Math.min(...shown) || Math.abs(shown[0] ?? 0) || 1;
  return [Math.max(0, Math.min(...shown) - span * PAD), Math.max(...shown) + span * PAD];
}

/** One axis for several bars, so that they may be compared; null when none of them is drawn. */
export function commonDomain(measured: readonly Measured[]): Domain | null {
  const shown = measured.flatMap((each) => {
    const reach = reachOf(each);
    return reach === null ? [] : reachedBy(reach);
  });
  return shown.length === 0 ? null : domainAround(shown);
}

/** Where things stand on a bullet bar of this width; null when there is nothing to draw. */
export function bulletOf(measured: Measured, width: number, common: Domain | null = null): Bullet | null {
  const reach = reachOf(measured);
  if (reach === null) return null;
  const domain = common ?? domainAround(reachedBy(reach));
  const x = scaleLinear([...domain], [0, width]);
  const { value, targets, lower, end } = reach;
  const upper = measured.assessment.interval?.upper ?? null;
  return {
    value: x(value),
    interval:
      lower === null || end === null
        ? null
        : { x: x(lower), width: x(end) - x(lower), openEnd: upper === null || upper > end },
    target: targets.map((each) => x(each)),
    domain,
  };
}
