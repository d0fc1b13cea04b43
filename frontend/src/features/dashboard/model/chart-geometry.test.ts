import { describe, expect, it } from 'vitest';
import { chartGeometry } from './chart-geometry';
import type { TrendPoint } from './trend';

const SIZE = { width: 640, height: 300 };

const point = (period: string, value: number | null, lower = value, upper = value): TrendPoint => ({
  area: { code: '912', name: 'huyện Kiên Hải' },
  period,
  numerator: 10,
  denominator: 10,
  value,
  lower: value === null ? null : lower,
  upper: value === null ? null : upper,
  evidence: 'INCONCLUSIVE',
  received: 1,
  expected: 1,
  comparable: true,
});

describe('the trend chart', () => {
  it('keeps everything inside the plot', () => {
    const points = [point('2024-01', 100, 80, 130), point('2024-02', 112, 90, 400)];
    const geometry = chartGeometry(points, 108, { low: 104, high: 106 }, SIZE);
    if (!geometry) throw new Error('nothing drawn');
    const { plot, marks, ticks, target, natural } = geometry;
    const inside = (y: number) => y >= plot.y - 0.001 && y <= plot.y + plot.height + 0.001;
    for (const mark of marks) expect(inside(mark.y)).toBe(true);
    for (const tick of ticks) expect(inside(tick.y)).toBe(true);
    expect(inside(target ?? -1)).toBe(true);
    expect(natural && inside(natural.y) && natural.height > 0).toBe(true);
    expect(geometry.band).not.toMatch(/NaN|Infinity/);
    expect(geometry.line).not.toMatch(/NaN|Infinity/);
  });

  it('stands the higher ratio higher', () => {
    const geometry = chartGeometry([point('2024-01', 100), point('2024-02', 120)], null, null, SIZE);
    const [low, high] = geometry?.marks ?? [];
    expect(high?.y).toBeLessThan(low?.y ?? 0);
    expect(high?.x).toBeGreaterThan(low?.x ?? 0);
    expect(geometry?.target).toBeNull();
  });

  it('breaks the line where there is no ratio', () => {
    const points = [
      point('2024-01', 100),
      point('2024-02', null),
      point('2024-03', 110),
      point('2024-04', 111),
    ];
    const geometry = chartGeometry(points, 108, null, SIZE);
    expect(geometry?.line.match(/M/g)).toHaveLength(2);
    expect(geometry?.marks).toHaveLength(3);
  });

  it('labels the newest period and not more than fit', () => {
    const points = Array.from({ length: 24 }, (_, index) => point(`m${index}`, 100 + index));
    const geometry = chartGeometry(points, 108, null, SIZE);
    expect(geometry?.periods.length).toBeLessThanOrEqual(8);
    expect(chartGeometry(points, 108, null, { width: 340, height: 260 })?.periods.length).toBeLessThanOrEqual(
      4,
    );
    expect(geometry?.periods.at(-1)).toMatchObject({ period: 'm23', last: true });
  });

  it('puts a single point in the middle', () => {
    const geometry = chartGeometry([point('2024', 110, 84, 145)], 108, null, SIZE);
    if (!geometry) throw new Error('nothing drawn');
    expect(geometry.marks[0]?.x).toBe(geometry.plot.x + geometry.plot.width / 2);
  });

  it('stands a break between the periods that it parts, and nothing outside', () => {
    const points = ['2025-05', '2025-06', '2025-07', '2025-08'].map((period) => point(period, 110));
    const geometry = chartGeometry(points, 108, null, SIZE, ['2025-07-01', '2024-01-01', '2026-04-30']);
    const [, june, july] = geometry?.marks ?? [];
    expect(geometry?.breaks).toEqual([
      { on: '2025-07-01', x: ((june?.x ?? 0) + (july?.x ?? 0)) / 2, end: false },
    ]);
  });

  it('is not drawn without a ratio', () => {
    expect(chartGeometry([point('2024-01', null)], 108, null, SIZE)).toBeNull();
    expect(chartGeometry([], 108, null, SIZE)).toBeNull();
  });
});
