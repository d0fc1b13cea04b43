import { describe, expect, it } from 'vitest';
import { assessment, target } from '../testing/samples';
import { bulletOf, commonDomain, measuredTarget } from './bullet';

const WIDTH = 200;

describe('a bullet bar', () => {
  it('holds value, interval and target in order', () => {
    const bullet = bulletOf(target(), WIDTH);
    expect(bullet).not.toBeNull();
    if (!bullet?.interval) throw new Error('no interval');
    const [goal = 0] = bullet.target;
    expect(bullet.interval.x).toBeGreaterThan(0);
    expect(bullet.interval.x).toBeLessThan(goal);
    expect(goal).toBeLessThan(bullet.value);
    expect(bullet.value).toBeLessThan(bullet.interval.x + bullet.interval.width);
    expect(bullet.interval.x + bullet.interval.width).toBeLessThan(WIDTH);
    expect(bullet.interval.openEnd).toBe(false);
  });

  it('cuts an interval without an upper end and says so', () => {
    const interval = { lower: 91.6, upper: null, level: 0.95, method: 'CLOPPER_PEARSON' as const };
    const bullet = bulletOf(target({ assessment: assessment({ interval }) }), WIDTH);
    expect(bullet?.interval?.openEnd).toBe(true);
    expect((bullet?.interval?.x ?? 0) + (bullet?.interval?.width ?? 0)).toBeLessThanOrEqual(WIDTH);
  });

  it('draws both ends of a band', () => {
    const bullet = bulletOf(target({ value: 104, upperValue: 106 }), WIDTH);
    expect(bullet?.target).toHaveLength(2);
  });

  it('never leaves the drawing where value and target are the same', () => {
    const bullet = bulletOf(
      target({ value: 100, assessment: assessment({ value: 100, interval: null }) }),
      WIDTH,
    );
    expect(bullet?.value).toBeGreaterThan(0);
    expect(bullet?.value).toBeLessThan(WIDTH);
  });

  it('is not drawn without a value, without a target or where the ratio is withheld', () => {
    expect(bulletOf(target({ value: null }), WIDTH)).toBeNull();
    expect(bulletOf(target({ assessment: assessment({ value: null }) }), WIDTH)).toBeNull();
    const display = { colour: 'NONE' as const, hatched: false, monitoringOnly: true, hideRatio: true };
    expect(bulletOf(target({ assessment: assessment({ display }) }), WIDTH)).toBeNull();
  });
});

describe('bars that stand under each other', () => {
  const measured = (value: number, upper: number) => ({
    value: 108,
    upperValue: null,
    assessment: assessment({
      value,
      interval: { lower: value - 10, upper, level: 0.95, method: 'CLOPPER_PEARSON' },
    }),
  });

  it('share one axis, so that the target is at one place', () => {
    const lines = [measured(104, 115), measured(122, 211)];
    const domain = commonDomain(lines);
    const [first, second] = lines.map((line) => bulletOf(line, WIDTH, domain));
    expect(first?.target).toEqual(second?.target);
    expect(first?.value).toBeLessThan(second?.value ?? 0);
    expect(first?.domain).toEqual(second?.domain);
  });

  it('have none where nothing is drawn', () => {
    expect(commonDomain([{ ...measured(104, 115), value: null }])).toBeNull();
  });

  it('are not drawn for a change or a number of things', () => {
    expect(bulletOf(measuredTarget(target({ basis: 'CHANGE', value: -0.5 })), WIDTH)).toBeNull();
    expect(bulletOf(measuredTarget(target()), WIDTH)?.target).toHaveLength(1);
  });
});
