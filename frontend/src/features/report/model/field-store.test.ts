import { expect, test, vi } from 'vitest';
import { FieldStore } from './field-store';

test('a change is heard by the listeners of that field and by those of all', () => {
  const store = new FieldStore({ a: '1', b: '2' });
  const a = vi.fn();
  const b = vi.fn();
  const any = vi.fn();
  store.subscribe(a, ['a']);
  store.subscribe(b, ['b']);
  store.subscribe(any);
  store.set({ a: '10' });
  expect(store.get('a')).toBe('10');
  expect([a, b, any].map((listener) => listener.mock.calls.length)).toEqual([1, 0, 1]);
});

test('many changes are one event, no change is none', () => {
  const store = new FieldStore({ a: '1' });
  const both = vi.fn();
  const any = vi.fn();
  store.subscribe(both, ['a', 'b']);
  store.subscribe(any);
  store.set({ a: '2', b: '3' });
  store.set({ a: '2' });
  expect(both).toHaveBeenCalledTimes(1);
  expect(any).toHaveBeenCalledTimes(1);
  expect(store.all()).toEqual({ a: '2', b: '3' });
});

test('who left hears nothing', () => {
  const store = new FieldStore();
  const listener = vi.fn();
  store.subscribe(listener, ['a'])();
  store.set({ a: '1' });
  expect(listener).not.toHaveBeenCalled();
});
