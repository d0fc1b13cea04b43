// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberLanguage } from '@/lib/language';
import { api, configureApi, rememberCsrfToken, unwrap, unwrapVersioned } from './client';
import { problemOf } from './problem';

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init });

const sent = vi.fn<(request: Request) => Promise<Response>>();

beforeEach(() => {
  sent.mockReset();
  vi.stubGlobal('fetch', sent);
  configureApi('https://canbang.example');
});

afterEach(() => {
  vi.unstubAllGlobals();
  rememberCsrfToken(null);
  rememberLanguage('vi');
});

const lastRequest = () => {
  const request = sent.mock.lastCall?.[0];
  if (!request) throw new Error('Nothing was sent.');
  return request;
};

describe('a call', () => {
  it('goes to the configured service with the cookie and the language', async () => {
    rememberLanguage('en');
    sent.mockResolvedValue(json({ name: 'Cân Bằng' }));
    await unwrap(api().GET('/api/v1/about'));
    expect(lastRequest().url).toBe('https://canbang.example/api/v1/about');
    expect(lastRequest().credentials).toBe('include');
    expect(lastRequest().headers.get('Accept-Language')).toBe('en');
  });

  it('carries the CSRF token only when it changes something', async () => {
    rememberCsrfToken('secret');
    sent.mockResolvedValue(json({}));
    await unwrap(api().GET('/api/v1/me'));
    expect(lastRequest().headers.has('X-CSRF-Token')).toBe(false);
    sent.mockResolvedValue(new Response(null, { status: 204 }));
    await unwrap(api().DELETE('/api/v1/session'));
    expect(lastRequest().headers.get('X-CSRF-Token')).toBe('secret');
  });

  it('hands over the version of what it read', async () => {
    sent.mockResolvedValue(json({}, { headers: { ETag: '"7"', 'Content-Type': 'application/json' } }));
    expect(await unwrapVersioned(api().GET('/api/v1/me'))).toEqual({ data: {}, etag: '"7"' });
  });

  it('throws the problem of the service', async () => {
    sent.mockResolvedValue(
      json({ code: 'session.throttled', detail: 'Thử lại sau 5 phút' }, { status: 429 }),
    );
    const error: unknown = await unwrap(api().GET('/api/v1/me')).catch((thrown: unknown) => thrown);
    expect(problemOf(error)).toMatchObject({
      status: 429,
      code: 'session.throttled',
      detail: 'Thử lại sau 5 phút',
    });
  });

  it('tells a broken network from an answer', async () => {
    sent.mockRejectedValue(new TypeError('Failed to fetch'));
    const error: unknown = await unwrap(api().GET('/api/v1/me')).catch((thrown: unknown) => thrown);
    expect(problemOf(error)).toMatchObject({ status: 0, code: 'client.network' });
  });
});
