import { describe, expect, it } from 'vitest';
import { FUNNEL, funnelPoint } from '../testing/samples';
import { dots, funnelGeometry, outsidePath } from './funnel-geometry';

const SIZE = { width: 1100, height: 420 };

function drawn(funnel: Parameters<typeof funnelGeometry>[0], size = SIZE) {
  const geometry = funnelGeometry(funnel, size);
  if (!geometry) throw new Error('nothing drawn');
  return geometry;
}

describe('the funnel', () => {
  it('stands places with more births farther right, and higher ratios higher', () => {
    const { inside, outside } = drawn(FUNNEL);
    const [high, low] = outside;
    expect(inside.map(({ point }) => point.area.name)).toEqual(['huyện Yên Thế']);
    expect(high?.x).toBeGreaterThan(low?.x ?? Infinity);
    expect(high?.y).toBeLessThan(low?.y ?? -Infinity);
  });

  it('leaves out places with too few births for a ratio', () => {
    const { inside, outside } = drawn(FUNNEL);
    expect([...inside, ...outside].map(({ point }) => point.area.name)).not.toContain('xã Nhỏ');
    expect(funnelGeometry({ ...FUNNEL, points: [funnelPoint('xã Nhỏ', 12, null)] }, SIZE)).toBeNull();
  });

  it('keeps every mark inside, however far out its ratio', () => {
    const far = funnelPoint('xã Xa', 40, 400, { outside: 'P998' });
    const { plot, outside } = drawn({ ...FUNNEL, points: [...FUNNEL.points, far] });
    for (const { x, y } of outside) {
      expect(y).toBeGreaterThanOrEqual(plot.y);
      expect(y).toBeLessThanOrEqual(plot.y + plot.height);
      expect(x).toBeGreaterThanOrEqual(plot.x);
      expect(x).toBeLessThanOrEqual(plot.x + plot.width);
    }
  });

  it('draws limits without an upper end out of the top', () => {
    const { limits, plot } = drawn(FUNNEL);
    const upper = limits.find(({ name }) => name === 'P998')?.upper ?? '';
    const first = Number(/^M[\d.]+,(-?[\d.]+)/.exec(upper)?.[1]);
    expect(first).toBeLessThan(plot.y);
    expect(limits.map(({ lower }) => lower).join('')).not.toMatch(/NaN|Infinity/);
  });

  it('names the places outside where there is room, and never twice over the same spot', () => {
    const crowd = Array.from({ length: 8 }, (_, index) =>
      funnelPoint(`huyện số ${index}`, 2000, 130 + index / 10, { outside: 'P998' }),
    );
    const { labels } = drawn({ ...FUNNEL, points: crowd });
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(crowd.length);
    const { labels: names } = drawn(FUNNEL);
    expect(names.map(({ text }) => text).sort()).toEqual(['huyện Hiệp Hòa', 'huyện Sơn Động']);
  });

  it('has a scale for a single place, without a level', () => {
    const { inside, target, xTicks } = drawn({
      points: [funnelPoint('xã A', 60, 110)],
      limits: [],
      target: null,
    });
    expect(inside).toHaveLength(1);
    expect(target).toBeNull();
    expect(xTicks.length).toBeGreaterThan(0);
  });

  it('labels no more sizes than fit a phone', () => {
    const points = [funnelPoint('xã A', 30, 110), funnelPoint('tỉnh B', 60_000, 110)];
    expect(drawn({ ...FUNNEL, points }, { width: 340, height: 320 }).xTicks.length).toBeLessThanOrEqual(7);
  });
});

it('tells sides and limits apart by shape', () => {
  const at = (over: Parameters<typeof funnelPoint>[3], value: number | null = 120) =>
    outsidePath({ x: 10, y: 10, point: funnelPoint('xã A', 100, value, over) }, 110);
  const shapes = [at({ outside: 'P95' }), at({ outside: 'P998' }), at({ outside: 'P998' }, 90)];
  expect(new Set(shapes).size).toBe(3);
});

it('draws a crowd as one path', () => {
  const { inside } = drawn(FUNNEL);
  expect(dots([...inside, ...inside], 2).match(/M/g)).toHaveLength(2);
});
