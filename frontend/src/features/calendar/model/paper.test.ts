import { expect, test } from 'vitest';
import { entry } from '../testing/samples';
import { lineHeight, onOnePage, rowCount, tooMany } from './paper';
import { groupsOf } from './rows';

const chart = (rows: number) =>
  groupsOf(
    Array.from({ length: rows }, (_, row) =>
      entry({ id: `o${row}`, activity: { id: `a${row}`, code: `${row}`, title: 'Việc', category: 'CLUB' } }),
    ),
    'plan',
  );

test('few rows are drawn comfortably, more of them closer', () => {
  expect(lineHeight(chart(5))).toBe(9);
  expect(lineHeight(chart(40))).toBeLessThan(4);
  expect(tooMany(chart(40))).toBe(false);
});

test('what one page cannot hold legibly is counted, not shrunk', () => {
  expect(tooMany(chart(80))).toBe(true);
  const { shown, left } = onOnePage(chart(80));
  expect(rowCount(shown) + left).toBe(80);
  expect(left).toBeGreaterThan(0);
  expect(tooMany(shown)).toBe(false);
  expect(onOnePage(chart(20)).left).toBe(0);
});
