import { expect, test } from 'vitest';
import { isBlock, parseBlock, placeBlock } from './clipboard-block';
import type { Grid } from './grid-keys';

const grid: Grid = [
  ['a1', 'a2'],
  ['b1', 'b2'],
  ['c1', 'c2'],
  ['d1', 'd2'],
  ['e1', 'e2'],
];

test('five lines of two land where they belong, whatever is written in them', () => {
  const { cells, outside } = placeBlock(grid, 'a1', '54\t47\r\n1.234\t1,5\r\n\t3\r\n5\t\r\n x \t0\r\n');
  expect(cells).toEqual([
    { key: 'a1', text: '54' },
    { key: 'a2', text: '47' },
    { key: 'b1', text: '1.234' },
    { key: 'b2', text: '1,5' },
    { key: 'c1', text: '' },
    { key: 'c2', text: '3' },
    { key: 'd1', text: '5' },
    { key: 'd2', text: '' },
    { key: 'e1', text: 'x' },
    { key: 'e2', text: '0' },
  ]);
  expect(outside).toBe(0);
});

test('what does not fit is counted, blanks beyond the edge are not', () => {
  const { cells, outside } = placeBlock(grid, 'e2', '1\t2\n3\t\n');
  expect(cells).toEqual([{ key: 'e2', text: '1' }]);
  expect(outside).toBe(2);
});

test('one cell is no block', () => {
  expect(isBlock('54')).toBe(false);
  expect(isBlock('54\n')).toBe(false);
  expect(isBlock('54\t47')).toBe(true);
  expect(isBlock('54\n47')).toBe(true);
  expect(parseBlock('a\tb\r\nc\td')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
