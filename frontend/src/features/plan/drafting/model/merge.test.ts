import { expect, it } from 'vitest';
import type { Content } from './content';
import { merge as mergeWith } from './merge';

const merge = (base: Content, mine: Content, theirs: Content) =>
  mergeWith(base, mine, theirs, (content) => content);

const base = { title: 'Kế hoạch 2024', place: 'Kiên Hải', tasks: ['a', 'b'] };

it('takes each field from the side that changed it', () => {
  const { mine, conflicts } = merge(base, { ...base, title: 'Kế hoạch 2025' }, { ...base, place: 'Hòn Tre' });
  expect(mine).toEqual({ title: 'Kế hoạch 2025', place: 'Hòn Tre', tasks: ['a', 'b'] });
  expect(conflicts).toEqual([]);
});

it('keeps both texts of a field that both changed', () => {
  const { mine, theirs, conflicts } = merge(
    base,
    { ...base, tasks: ['a', 'b', 'của tôi'], place: 'Lại Sơn' },
    { ...base, tasks: ['a', 'của người khác'] },
  );
  expect(conflicts).toEqual(['tasks']);
  expect(mine).toEqual({ ...base, place: 'Lại Sơn', tasks: ['a', 'b', 'của tôi'] });
  expect(theirs).toEqual({ ...base, place: 'Lại Sơn', tasks: ['a', 'của người khác'] });
});

it('sees no conflict in the same change made twice', () => {
  const both = { ...base, tasks: ['một'] };
  expect(merge(base, both, both).conflicts).toEqual([]);
});
