import { expect, test } from 'vitest';
import { sampleReport } from '../testing/samples';
import { currentComments, isConsolidated, monthsCovered } from './report-facts';

const comment = (revision: number) => ({
  cell: 'LIVE_BIRTHS.MALE',
  code: 'WRONG_FIGURE' as const,
  text: `lần ${revision}`,
  by: 'TTYT',
  at: '2024-11-18T01:00:00Z',
  revision,
  answeredIn: null,
});

test('only the comments of the revision last returned still ask for something', () => {
  const comments = [comment(1), comment(2)];
  const texts = (change: Partial<typeof sampleReport>) =>
    currentComments({ ...sampleReport, comments, ...change }).map(({ text }) => text);
  expect(texts({ state: 'RETURNED', revision: 2 })).toEqual(['lần 2']);
  expect(texts({ state: 'RETURNED', revision: 3 })).toEqual(['lần 2']);
  expect(texts({ state: 'RETURNED', revision: 5 })).toEqual([]);
  expect(texts({ state: 'ACCEPTED', revision: 2 })).toEqual([]);
  expect(currentComments(sampleReport)).toEqual([]);
});

test('figures of a report that adds up others cannot be typed', () => {
  expect(isConsolidated(sampleReport)).toBe(false);
  expect(isConsolidated({ ...sampleReport, allowedActions: ['EDIT', 'CONSOLIDATE'] })).toBe(true);
  expect(isConsolidated({ ...sampleReport, consolidation: { sources: 4, expected: 4, stale: false } })).toBe(
    true,
  );
});

test('months are counted from the start of the period', () => {
  expect(monthsCovered('2024-01-01', '2024-10-31')).toBe(10);
  expect(monthsCovered('2023-12-15', '2024-01-14')).toBe(2);
});
