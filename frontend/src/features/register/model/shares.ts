import type { Counts } from '../api/types';

/** Of those whose deadline has come, the share that came in time, in per cent; null where none was due. */
export function inTime({ judged, onTime }: Counts): number | null {
  return judged === 0 ? null : (onTime / judged) * 100;
}

/** Of those owed, the share whose figures were accepted, in per cent; null where none is owed. */
export function complete({ owed, accepted }: Counts): number | null {
  return owed === 0 ? null : (accepted / owed) * 100;
}

/** Percentage points gained since the same days of the year before; null where either year had none due. */
export function gained(now: Counts, previous: Counts): number | null {
  const [after, before] = [inTime(now), inTime(previous)];
  return after === null || before === null ? null : after - before;
}
