import { expect, test } from 'vitest';
import { mergeFields } from './merge';

const same = (_field: string, a: string, b: string) => a === b;

test('a change on one side is taken, a change on both sides is asked about', () => {
  const base = { a: '1', b: '2', c: '3', d: '4' };
  const mine = { a: '1', b: '20', c: '54', d: '5' };
  const theirs = { a: '10', b: '2', c: '52', d: '5' };
  expect(mergeFields(base, mine, theirs, same)).toEqual({
    fields: { a: '10', b: '20', c: '54', d: '5' },
    conflicts: [{ field: 'c', mine: '54', theirs: '52' }],
  });
});

test('text that is no figure is kept through a merge', () => {
  const { fields, conflicts } = mergeFields({ a: '3' }, { a: '2x' }, { a: '3' }, same);
  expect(fields).toEqual({ a: '2x' });
  expect(conflicts).toEqual([]);
});

test('an emptied field is a change like any other', () => {
  expect(mergeFields({ a: '3' }, { a: '' }, { a: '3' }, same).fields).toEqual({ a: '' });
  expect(mergeFields({ a: '3' }, { a: '' }, { a: '4' }, same).conflicts).toEqual([
    { field: 'a', mine: '', theirs: '4' },
  ]);
});

test('fields that were not on this device are taken from the service', () => {
  expect(mergeFields({}, {}, { b: '7' }, same)).toEqual({ fields: { b: '7' }, conflicts: [] });
});
