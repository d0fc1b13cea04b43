import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NETWORK_PROBLEM, ProblemError } from '@/api/problem';
import { textOf, type Content } from './content';
import { Desk, type DeskService, type HeldPart } from './desk';
import { DeviceCopies } from './device-copies';
import { contentOf, emptyPart, paragraphsOf } from './parts';

const problem = (status: number) => new ProblemError({ ...NETWORK_PROBLEM, status, code: `test.${status}` });

const objective = (text: string): Content => contentOf('OBJECTIVE', { kind: 'GENERAL', text });

function held(id: string, text: string, version = 1): HeldPart {
  return {
    kind: 'OBJECTIVE',
    id,
    code: 'O1',
    parent: null,
    etag: `"${version}"`,
    content: objective(text),
  };
}

/** A service that keeps what it is sent; a test lets calls fail by putting problems in the way. */
function setUp(parts: HeldPart[] = [held('o1', 'Giảm tỷ số')]) {
  const store = new Map(parts.map(({ id, etag, content }) => [id, { etag, content }]));
  const failures: ProblemError[] = [];
  const attempts: string[] = [];
  const next = (id: string) => `"${Number((store.get(id)?.etag ?? '"0"').replaceAll('"', '')) + 1}"`;
  const service: DeskService = {
    read: (_kind, id) => {
      const found = store.get(id);
      return found
        ? Promise.resolve({ data: found.content, etag: found.etag })
        : Promise.reject(problem(404));
    },
    write: (kind, id, draft, etag) => {
      const failure = failures.shift();
      if (failure) return Promise.reject(failure);
      const found = store.get(id);
      if (!found) return Promise.reject(problem(404));
      if (found.etag !== etag) return Promise.reject(problem(412));
      const saved = { etag: next(id), content: contentOf(kind, withIds(draft)) };
      store.set(id, saved);
      return Promise.resolve({ data: saved.content, etag: saved.etag });
    },
    create: (kind, draft, place, attempt) => {
      attempts.push(attempt);
      const failure = failures.shift();
      if (failure) return Promise.reject(failure);
      const id = `new-${store.size}`;
      const content = contentOf(kind, withIds(draft));
      store.set(id, { etag: '"0"', content });
      expect(place).toMatchObject({ parent: null });
      return Promise.resolve({ id, etag: '"0"', content });
    },
  };
  const restructured = vi.fn();
  const open = () => {
    const desk = new Desk({ service, device: new DeviceCopies('an', 'k1'), onRestructured: restructured });
    desk.sync(parts.map((part) => ({ ...part, ...store.get(part.id) })));
    return desk;
  };
  /** Another person saves other words. */
  const meanwhile = (id: string, content: Content) => store.set(id, { etag: next(id), content });
  return { desk: open(), open, store, failures, attempts, meanwhile, restructured };
}

/** As the service does: a paragraph without id gets one. */
function withIds(draft: Content): Content {
  if (!Array.isArray(draft.paragraphs)) return draft;
  const paragraphs = (draft.paragraphs as readonly { id: string | null; text: string }[]).map(
    ({ id, text }, index) => ({ id: id ?? `given-${index}`, text }),
  );
  return { ...draft, paragraphs };
}

const settle = () => vi.advanceTimersByTimeAsync(1_300);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe('saving by itself', () => {
  it('sends what was typed after a while, once, with the version it began from', async () => {
    const { desk, store } = setUp();
    desk.type('o1', { text: 'Giảm' });
    desk.type('o1', { text: 'Giảm nhanh' });
    expect(desk.getSummary()).toMatchObject({ state: 'WAITING', unsaved: true });
    await settle();
    expect(textOf(store.get('o1')?.content ?? {}, 'text')).toBe('Giảm nhanh');
    expect(store.get('o1')?.etag).toBe('"2"');
    expect(desk.getSummary()).toMatchObject({ state: 'SAVED', unsaved: false });
    expect(localStorage.length).toBe(0);
  });

  it('keeps an incomplete part on the device and does not send it', async () => {
    const { desk, store, open } = setUp();
    desk.type('o1', { text: '' });
    await settle();
    expect(store.get('o1')?.etag).toBe('"1"');
    expect(desk.entry('o1')).toMatchObject({
      state: 'INCOMPLETE',
      faults: [{ path: 'text', label: 'draft.words', why: 'REQUIRED' }],
    });
    expect(desk.getSummary().toMend).toEqual(['o1']);
    expect(textOf(open().entry('o1')?.content ?? {}, 'text')).toBe('');
  });

  it('tries again by itself when the network is gone, and loses nothing on a reload', async () => {
    const { desk, failures, store, open } = setUp();
    failures.push(problem(0));
    desk.type('o1', { text: 'Mất mạng' });
    await settle();
    expect(desk.getSummary().state).toBe('UNREACHABLE');
    desk.close();
    const reopened = open();
    expect(textOf(reopened.entry('o1')?.content ?? {}, 'text')).toBe('Mất mạng');
    await settle();
    expect(textOf(store.get('o1')?.content ?? {}, 'text')).toBe('Mất mạng');
    expect(reopened.getSummary().state).toBe('SAVED');
  });

  it('leaves to the person what the service refuses', async () => {
    const { desk, failures } = setUp();
    failures.push(problem(422));
    desk.type('o1', { text: 'Không nhận' });
    await settle();
    expect(desk.entry('o1')).toMatchObject({ state: 'REFUSED', problem: { status: 422 } });
    desk.discard('o1');
    expect(desk.entry('o1')).toMatchObject({ state: 'SAVED', content: objective('Giảm tỷ số') });
  });
});

describe('two people', () => {
  it('in different fields do not meet', async () => {
    const { desk, meanwhile, store } = setUp();
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
    const { desk, meanwhile, store, open } = setUp();
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
    const { desk, meanwhile, store } = setUp();
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
    const { desk, store } = setUp();
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
    const { desk } = setUp();
    desk.sync([held('o1', 'Mới của người khác', 2)]);
    expect(textOf(desk.entry('o1')?.content ?? {}, 'text')).toBe('Mới của người khác');
    desk.sync([held('o1', 'Giảm tỷ số', 1)]);
    expect(textOf(desk.entry('o1')?.content ?? {}, 'text')).toBe('Mới của người khác');
    desk.sync([]);
    expect(desk.entry('o1')).toBeUndefined();
    await settle();
  });
});

describe('a new part', () => {
  it('stands in its place and is made once it has words', async () => {
    const { desk, store, restructured } = setUp([held('o1', 'Một'), held('o2', 'Hai')]);
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
    const { desk, failures, attempts } = setUp([]);
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
    const { desk } = setUp([]);
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
