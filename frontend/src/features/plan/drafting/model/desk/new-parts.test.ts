// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { held, objective, problem, setUpDesk, settle } from '../../testing/desk';
import { textOf } from '../content';
import { emptyPart, paragraphsOf } from '../parts';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe('a new part', () => {
  it('stands in its place and is made once it has words', async () => {
    const { desk, store, restructured } = setUpDesk([held('o1', 'Một'), held('o2', 'Hai')]);
    const key = desk.add('OBJECTIVE', emptyPart('OBJECTIVE', 'x'), { parent: null, after: 'o1' });
    expect(desk.list('OBJECTIVE')).toEqual(['o1', key, 'o2']);
    await settle();
    expect(store.size).toBe(2);
    desk.type(key, { text: 'Giữa' });
    await settle();
    expect(textOf(store.get('new-2')?.content ?? {}, 'text')).toBe('Giữa');
    expect(desk.entry(key)).toMatchObject({ id: 'new-2', state: 'SAVED' });
    expect(restructured).toHaveBeenCalledTimes(1);
    // The list of the service, read a moment too early, does not take it away again.
    desk.sync([held('o1', 'Một'), held('o2', 'Hai')]);
    expect(desk.list('OBJECTIVE')).toContain(key);
  });

  it('is asked for under the same name when no answer came', async () => {
    const { desk, failures, attempts } = setUpDesk([]);
    failures.push(problem(0));
    const key = desk.add('OBJECTIVE', objective('Một'), { parent: null, after: null });
    await settle();
    desk.type(key, { text: 'Một, hai' });
    await settle();
    await settle();
    expect(attempts).toHaveLength(2);
    expect(attempts[0]).toBe(attempts[1]);
    expect(desk.entry(key)).toMatchObject({ state: 'SAVED', content: { text: 'Một, hai' } });
  });

  it('gives its paragraphs the ids of the service, so that they keep their comments', async () => {
    const { desk } = setUpDesk([]);
    const key = desk.add('SECTION', emptyPart('SECTION', 'p'), { parent: null, after: null });
    desk.type(key, {
      heading: 'MỤC ĐÍCH',
      paragraphs: [
        { key: 'p', id: null, text: 'Đoạn một' },
        { key: 'q', id: null, text: ' ' },
        { key: 'r', id: null, text: 'Đoạn hai' },
      ],
    });
    await settle();
    expect(paragraphsOf(desk.entry(key)?.content ?? {}).map(({ key: k, id }) => [k, id])).toEqual([
      ['p', 'given-0'],
      ['q', null],
      ['r', 'given-1'],
    ]);
    expect(desk.getSummary().state).toBe('SAVED');
  });
});
