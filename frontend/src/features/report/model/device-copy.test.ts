// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { draftCopies, forgetDraftCopy } from '@/api/device/draft-copies';
import { DeviceStore } from './device-copy';

const KEY = { series: 'S', organisation: 'O', period: '2024' };

beforeEach(() => localStorage.clear());

test('keeps what is unsaved for one person and one report', () => {
  const store = new DeviceStore('tyt.hontre', KEY);
  expect(store.write({ base: { a: '1' }, mine: { a: '2x' } })).toBe(true);
  expect(new DeviceStore('tyt.hontre', KEY).read()).toEqual({ base: { a: '1' }, mine: { a: '2x' } });
  expect(new DeviceStore('tyt.laison', KEY).read().mine).toEqual({});
  expect(new DeviceStore('tyt.hontre', { ...KEY, period: '2023' }).read().mine).toEqual({});
});

test('leaves nothing behind once all is saved', () => {
  const store = new DeviceStore('tyt.hontre', KEY);
  store.write({ base: {}, mine: { a: '2' } });
  store.write({ base: {}, mine: {} });
  expect(localStorage.length).toBe(0);
});

test('a device that is full or forbids it is told, a broken copy is none', () => {
  const store = new DeviceStore('tyt.hontre', KEY);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(store.write({ base: {}, mine: { a: '2' } })).toBe(false);
  vi.restoreAllMocks();
  localStorage.setItem('canbang.draft/tyt.hontre/S/O/2024', '{broken');
  expect(store.read()).toEqual({ base: {}, mine: {} });
});

test('signing out finds the copies of one person and clears them', () => {
  new DeviceStore('tyt', KEY).write({ base: {}, mine: { a: '1' } });
  new DeviceStore('tyt.hontre', KEY).write({ base: {}, mine: { a: '2' } });
  expect(draftCopies('tyt')).toEqual(['S/O/2024']);
  forgetDraftCopy('tyt', 'S/O/2024');
  expect(draftCopies('tyt')).toEqual([]);
  expect(draftCopies('tyt.hontre')).toEqual(['S/O/2024']);
});
