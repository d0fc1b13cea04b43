import { expect, it } from 'vitest';
import type { Counts } from '../api/types';
import { complete, gained, inTime } from './shares';

const counts = (part: Partial<Counts>): Counts => ({
  owed: 0,
  judged: 0,
  onTime: 0,
  late: 0,
  overdue: 0,
  open: 0,
  accepted: 0,
  ...part,
});

it('judges only what was due, and says nothing where nothing was', () => {
  expect(inTime(counts({ owed: 12, judged: 10, onTime: 9, open: 2 }))).toBe(90);
  expect(inTime(counts({ owed: 12, open: 12 }))).toBeNull();
});

it('counts as complete what was accepted of all that is owed', () => {
  expect(complete(counts({ owed: 12, accepted: 9 }))).toBe(75);
  expect(complete(counts({}))).toBeNull();
});

it('compares with the year before only where both were judged', () => {
  const now = counts({ judged: 10, onTime: 9 });
  expect(gained(now, counts({ judged: 10, onTime: 7 }))).toBeCloseTo(20);
  expect(gained(now, counts({ judged: 10, onTime: 10 }))).toBeCloseTo(-10);
  expect(gained(now, counts({}))).toBeNull();
  expect(gained(counts({}), now)).toBeNull();
});
