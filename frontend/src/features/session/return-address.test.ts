// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { returnAddress } from './return-address';

it('keeps the filters of the address', () => {
  expect(returnAddress('/reports?state=SUBMITTED&q=H%C3%B2n+Tre')).toEqual({
    to: '/reports',
    search: { state: 'SUBMITTED', q: 'Hòn Tre' },
  });
});

it.each([
  undefined,
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/',
])('leads home from %j', (next) => {
  expect(returnAddress(next)).toEqual({ to: '/', search: {} });
});
