import { expect, test } from 'vitest';
import { nextSpot } from './roving';

const SPOTS = [
  { id: 'a1', line: 0, at: 0.1 },
  { id: 'a2', line: 0, at: 0.8 },
  { id: 'c1', line: 2, at: 0.2 },
  { id: 'c2', line: 2, at: 0.7 },
];

test('left and right go through all, up and down to the nearest of the next line', () => {
  expect(nextSpot(SPOTS, 'a1', 'ArrowRight')).toBe('a2');
  expect(nextSpot(SPOTS, 'a2', 'ArrowRight')).toBe('c1');
  expect(nextSpot(SPOTS, 'a2', 'ArrowDown')).toBe('c2');
  expect(nextSpot(SPOTS, 'c1', 'ArrowUp')).toBe('a1');
  expect(nextSpot(SPOTS, 'a1', 'End')).toBe('a2');
  expect(nextSpot(SPOTS, 'c2', 'Home')).toBe('c1');
});

test('at the ends, and for other keys, nothing moves', () => {
  expect(nextSpot(SPOTS, 'a1', 'ArrowLeft')).toBeNull();
  expect(nextSpot(SPOTS, 'c2', 'ArrowDown')).toBeNull();
  expect(nextSpot(SPOTS, 'a1', 'x')).toBeNull();
});
