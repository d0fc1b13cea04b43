import type { Rule } from '../api/types';

/** A cell in the unit's own accepted periods of the twelve months before. */
export interface History {
  /** How many of them had a figure. */
  periods: number;
  total: number;
}

/** What rules are judged on. */
export interface Typed {
  /** Null while nothing that is a figure is typed. */
  value: (key: string) => number | null;
  noted: (key: string) => boolean;
  /** Nothing happened in the period: then a blank cell is zero. */
  nil: boolean;
  history: Readonly<Record<string, History>>;
}

/** A rule that does not hold. */
export interface Verdict {
  rule: Rule;
  /** Those on which it is said; a note on any of them explains it where it is soft. */
  cells: readonly string[];
  needsNote: boolean;
  /** What the sides come to as far as they are typed; null for rules on single cells. */
  sums: { left: number; right: number } | null;
}

const LEAST_HISTORY = 6;
/** A figure this near to the average never needs a note, whatever the factor. */
const NEAR = 5;
const FACTOR = 3;

/** Compares `periods` times the figure with the total: no average is ever rounded. */
function far(value: number, { periods, total }: History): boolean {
  const times = value * periods;
  return (
    periods >= LEAST_HISTORY &&
    Math.abs(times - total) > NEAR * periods &&
    (times > FACTOR * total || times * FACTOR < total)
  );
}

/**
 * Rules that do not hold, in the order of the rules and of their cells. The service comes to the same; both are held
 * to the cases in `backend/src/test/resources/report-rules/cases.json`.
 */
export function verdicts(rules: readonly Rule[], typed: Typed): Verdict[] {
  const value = (key: string) => typed.value(key) ?? (typed.nil ? 0 : null);
  const distinct = (side: readonly string[]) => [...new Set(side)];
  const part = (side: readonly string[]) => distinct(side).reduce((sum, key) => sum + (value(key) ?? 0), 0);
  const whole = (side: readonly string[]) => side.length > 0 && side.every((key) => value(key) !== null);

  function sidesBroken({ kind, left, right, min, max, least }: Rule): boolean {
    const [l, r] = [part(left), part(right)];
    switch (kind) {
      case 'SUM_LE':
        return whole(right) && l > r;
      case 'SUM_EQ':
        return whole(left) && whole(right) ? l !== r : (whole(left) && r > l) || (whole(right) && l > r);
      case 'RATIO':
        return (
          whole(left) &&
          whole(right) &&
          r >= Math.max(1, least ?? 1) &&
          (l * 100 < (min ?? 0) * r || l * 100 > (max ?? Infinity) * r)
        );
      case 'REQUIRED':
      case 'RANGE':
      case 'HISTORY':
        return false;
    }
  }

  function cellBroken({ kind, right, min, max }: Rule, key: string): boolean {
    const count = value(key);
    switch (kind) {
      case 'REQUIRED':
        return count === null && (right.length === 0 || part(right) > 0);
      case 'RANGE':
        return count !== null && (count < (min ?? 0) || count > (max ?? Infinity));
      case 'HISTORY': {
        const own = typed.history[key];
        return count !== null && own !== undefined && far(count, own);
      }
      case 'SUM_LE':
      case 'SUM_EQ':
      case 'RATIO':
        return false;
    }
  }

  const verdict = (rule: Rule, cells: readonly string[], sums: Verdict['sums']): Verdict => ({
    rule,
    cells,
    needsNote: rule.severity === 'SOFT' && !cells.some(typed.noted),
    sums,
  });

  return rules.flatMap((rule) => {
    const { left, right } = rule;
    if (sidesBroken(rule)) {
      return [verdict(rule, distinct(left), { left: part(left), right: part(right) })];
    }
    return distinct(left)
      .filter((key) => cellBroken(rule, key))
      .map((key) => verdict(rule, [key], null));
  });
}
