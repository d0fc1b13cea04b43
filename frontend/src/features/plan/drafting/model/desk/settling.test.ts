// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { held, objective, setUpDesk, settle } from '../../testing/desk';
import { textOf } from '../content';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe('two people', () => {
  it('in different fields do not meet', async () => {
    const { desk, meanwhile, store } = setUpDesk();
    meanwhile('o1', { kind: 'SPECIFIC', text: 'Giảm tỷ số' });
    desk.type('o1', { text: 'Của tôi' });
    await settle();
    await settle();
    expect(store.get('o1')?.content).toEqual({ kind: 'SPECIFIC', text: 'Của tôi' });
    expect(desk.getSummary().state).toBe('SAVED');
  });

  it.each([
    ['MINE', 'Của tôi'],
    ['THEIRS', 'Của người khác'],
  ] as const)('in the same words choose: %s', async (whose, words) => {
    const { desk, meanwhile, store, open } = setUpDesk();
    desk.type('o1', { text: 'Của tôi' });
    meanwhile('o1', objective('Của người khác'));
    await settle();
    expect(desk.entry('o1')).toMatchObject({
      state: 'CONFLICT',
      content: objective('Của tôi'),
      theirs: objective('Của người khác'),
    });
    // A reload shows the same two texts.
    expect(open().entry('o1')).toMatchObject({ state: 'CONFLICT', theirs: objective('Của người khác') });
    desk.settle('o1', whose);
    await settle();
    expect(textOf(store.get('o1')?.content ?? {}, 'text')).toBe(words);
    expect(desk.getSummary().state).toBe('SAVED');
  });

  it('merge by hand: what is typed during the conflict is what is saved', async () => {
    const { desk, meanwhile, store } = setUpDesk();
    desk.type('o1', { text: 'Của tôi' });
    meanwhile('o1', objective('Của người khác'));
    await settle();
    desk.type('o1', { text: 'Của cả hai' });
    await settle();
    expect(textOf(store.get('o1')?.content ?? {}, 'text')).toBe('Của người khác');
    desk.settle('o1', 'MINE');
    await settle();
    expect(textOf(store.get('o1')?.content ?? {}, 'text')).toBe('Của cả hai');
  });

  it('a part that another took out is shown, and can come back as a new one', async () => {
    const { desk, store } = setUpDesk();
    desk.type('o1', { text: 'Vẫn cần' });
    store.delete('o1');
    await settle();
    expect(desk.entry('o1')?.state).toBe('GONE');
    desk.bringBack('o1');
    await settle();
    expect([...store.values()].map(({ content }) => textOf(content, 'text'))).toEqual(['Vẫn cần']);
    expect(desk.getSummary().state).toBe('SAVED');
  });

  it('show each other what they saved, but an older answer does not undo a newer save', async () => {
    const { desk } = setUpDesk();
    desk.sync([held('o1', 'Mới của người khác', 2)]);
    expect(textOf(desk.entry('o1')?.content ?? {}, 'text')).toBe('Mới của người khác');
    desk.sync([held('o1', 'Giảm tỷ số', 1)]);
    expect(textOf(desk.entry('o1')?.content ?? {}, 'text')).toBe('Mới của người khác');
    desk.sync([]);
    expect(desk.entry('o1')).toBeUndefined();
    await settle();
  });
});
