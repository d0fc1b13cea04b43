import { expect, test } from 'vitest';
import { reviewItem } from '../testing/samples';
import { comparedWith, figuresOf, isClean, signedChange } from './review-queue';

test('only what nothing is said about may be accepted with others', () => {
  expect(isClean(reviewItem('TYT-1'))).toBe(true);
  expect(isClean({ ...reviewItem('TYT-1'), doubts: ['NOTE'] })).toBe(false);
  expect(isClean({ ...reviewItem('TYT-1'), allowedActions: ['RETURN'] })).toBe(false);
});

test('an amendment is compared with what was accepted, an answer with what was returned', () => {
  const item = reviewItem('TYT-1');
  expect(comparedWith(item)).toBeNull();
  expect(comparedWith({ ...item, doubts: ['NOTE', 'RESUBMITTED'] })).toBe('RETURNED');
  expect(comparedWith({ ...item, doubts: ['RESUBMITTED', 'AMENDMENT'] })).toBe('ACCEPTED');
});

test('figures by time keep what is missing apart from zero', () => {
  const cell = { key: 'A', value: 0, note: null, previous: null, before: 3, neighbours: null };
  const cells = new Map([['A', cell]]);
  expect(figuresOf(cells, 'value')).toEqual({ A: 0 });
  expect(figuresOf(cells, 'previous')).toEqual({ A: null });
  expect(figuresOf(cells, 'before')).toEqual({ A: 3 });
});

test('a change has its sign, and none without both figures', () => {
  const write = String;
  expect(signedChange(54, 46, write)).toBe('+8');
  expect(signedChange(43, 46, write)).toBe('−3');
  expect(signedChange(46, 46, write)).toBeNull();
  expect(signedChange(0, null, write)).toBeNull();
  expect(signedChange(undefined, 4, write)).toBeNull();
});
