// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { objective, problem, setUpDesk, settle } from '../../testing/desk';
import { textOf } from '../content';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe('saving by itself', () => {
  it('sends what was typed after a while, once, with the version it began from', async () => {
    const { desk, store } = setUpDesk();
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
    const { desk, store, open } = setUpDesk();
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
    const { desk, failures, store, open } = setUpDesk();
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
    const { desk, failures } = setUpDesk();
    failures.push(problem(422));
    desk.type('o1', { text: 'Không nhận' });
    await settle();
    expect(desk.entry('o1')).toMatchObject({ state: 'REFUSED', problem: { status: 422 } });
    desk.discard('o1');
    expect(desk.entry('o1')).toMatchObject({ state: 'SAVED', content: objective('Giảm tỷ số') });
  });

  it('leaves nothing on the device once the draft is deleted, also when an answer comes late', async () => {
    const { desk, failures, store } = setUpDesk();
    failures.push(problem(0));
    desk.type('o1', { text: 'Chưa gửi được' });
    desk.add('OBJECTIVE', objective('Mới'), { parent: null, after: 'o1' });
    localStorage.setItem('canbang.plan.an.k1.o9', 'a copy that cannot be read');
    localStorage.setItem('canbang.plan.an.k2.o1', 'of another plan');
    const answered = desk.flush();
    desk.abandon();
    await answered;
    await settle();
    expect(Object.keys(localStorage)).toEqual(['canbang.plan.an.k2.o1']);
    expect(desk.list('OBJECTIVE')).toEqual([]);
    expect(store.get('o1')?.etag).toBe('"1"');
  });
});
