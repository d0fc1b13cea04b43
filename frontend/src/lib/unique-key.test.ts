import { expect, it, vi } from 'vitest';
import { uniqueKey } from './unique-key';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('is a random UUID, also where the browser offers none', () => {
  expect(uniqueKey()).toMatch(UUID);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const keys = [uniqueKey(), uniqueKey()];
  vi.unstubAllGlobals();
  expect(keys[0]).toMatch(UUID);
  expect(keys[0]).not.toBe(keys[1]);
});
