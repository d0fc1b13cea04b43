import { expect, it } from 'vitest';
import { parseSearchParams, writeSearchParams } from './search-params';

it('keeps every value a plain word', () => {
  expect(parseSearchParams('?year=2024&q=m%E1%BA%A5t+c%C3%A2n')).toEqual({ year: '2024', q: 'mất cân' });
  expect(writeSearchParams({ year: '2024', q: '', status: undefined })).toBe('?year=2024');
  expect(writeSearchParams({})).toBe('');
});

it('reads back what it wrote', () => {
  const params = { q: 'Hòn Tre & Lại Sơn = ?', tab: 'tokens' };
  expect(parseSearchParams(writeSearchParams(params))).toEqual(params);
});
