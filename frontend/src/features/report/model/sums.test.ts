import { expect, test } from 'vitest';
import { ratioCells, ratioOf, sexRatio, total } from './sums';

test('a sum with a figure missing is no figure', () => {
  expect(total([54, 47])).toBe(101);
  expect(total([0, 0])).toBe(0);
  expect(total([54, null])).toBeNull();
  expect(total([undefined, 3])).toBeNull();
  expect(total([])).toBeNull();
});

test('the ratio is boys for 100 girls, and nothing without girls', () => {
  expect(sexRatio(33, 27)).toBeCloseTo(122.2222, 4);
  expect(sexRatio(0, 5)).toBe(0);
  expect(sexRatio(5, 0)).toBeNull();
  expect(sexRatio(null, 5)).toBeNull();
  expect(sexRatio(5, undefined)).toBeNull();
});

test('the ratio comes from live births only', () => {
  expect(
    ratioOf({ 'LIVE_BIRTHS.MALE': 54, 'LIVE_BIRTHS.FEMALE': 47, 'LIVE_BIRTHS_2ND.MALE': 1 }),
  ).toBeCloseTo(114.89, 2);
  expect(ratioOf({})).toBeNull();
  expect(ratioCells(['LIVE_BIRTHS.MALE', 'LIVE_BIRTHS.FEMALE'])).not.toBeNull();
  expect(ratioCells(['DEATHS.MALE', 'DEATHS.FEMALE'])).toBeNull();
});
