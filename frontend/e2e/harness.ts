import {
  test as base,
  expect,
  request,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { startService } from './service';

const PASSWORD = 'canbang-2024';

/** Speaks to the service as one account, as a script would. */
export interface Caller {
  get: <T>(path: string) => Promise<T>;
  /** What is no JSON, in the format asked for. */
  file: (path: string, accept: string) => Promise<Buffer>;
  /** The state a resource is in, for the header If-Match. */
  version: (path: string) => Promise<string>;
  /** Sends a file's text as it is, and fails unless it is taken. */
  sendFile: (path: string, mediaType: string, text: string) => Promise<void>;
  /** Sends a body, in the state of the resource when one is given, and fails unless it is accepted. */
  send: <T>(
    method: 'PUT' | 'POST',
    path: string,
    body: unknown,
    etag?: string,
  ) => Promise<{ etag: string; answer: T }>;
}

export interface Shared {
  /** The day and hour at which the sample begins; its own when left out. */
  clock: string | undefined;
  /** The running service of this worker. */
  service: string;
  /** The browsers of those who come back, by account. */
  known: Map<string, BrowserContext>;
}

interface Fixtures {
  as: (account: string) => Promise<Caller>;
  /** A page of a browser where this account signed in. */
  signedIn: (account: string) => Promise<Page>;
  /**
   * The same in one browser for all tests of this worker: a page that others read before loads sooner. What is
   * kept in the browser stays there.
   */
  returning: (account: string) => Promise<Page>;
}

export const test = base.extend<Fixtures, Shared>({
  clock: [undefined, { option: true, scope: 'worker' }],
  service: [
    async ({ clock }, use) => {
      const service = await startService(clock);
      await use(service.url);
      await service.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  known: [
    // Playwright wants the pattern, empty or not.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const known = new Map<string, BrowserContext>();
      await use(known);
      for (const context of known.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ service }, use) => use(service),
  as: async ({ service }, use) => {
    const contexts: { dispose: () => Promise<void> }[] = [];
    await use(async (account) => {
      const context = await request.newContext({
        baseURL: service,
        extraHTTPHeaders: { 'Accept-Language': 'vi' },
      });
      contexts.push(context);
      const session = await context.post('/api/v1/session', {
        data: { username: account, password: PASSWORD },
      });
      expect(session.status(), `sign-in of ${account}`).toBe(200);
      const { csrfToken } = (await session.json()) as { csrfToken: string };
      return {
        get: async <T>(path: string) => {
          const answer = await context.get(`/api/v1${path}`);
          expect(answer.status(), `GET ${path}: ${await answer.text()}`).toBe(200);
          return (await answer.json()) as T;
        },
        file: async (path: string, accept: string) => {
          const answer = await context.get(`/api/v1${path}`, { headers: { Accept: accept } });
          expect(answer.status(), `GET ${path}`).toBe(200);
          return answer.body();
        },
        version: async (path: string) => {
          const answer = await context.get(`/api/v1${path}`);
          expect(answer.status(), `GET ${path}`).toBe(200);
          return answer.headers().etag ?? '';
        },
        sendFile: async (path: string, mediaType: string, text: string) => {
          const answer = await context.post(`/api/v1${path}`, {
            data: text,
            headers: { 'X-CSRF-Token': csrfToken, 'Content-Type': mediaType },
          });
          expect([200, 201], `POST ${path}: ${await answer.text()}`).toContain(answer.status());
        },
        send: async <T>(method: 'PUT' | 'POST', path: string, body: unknown, etag?: string) => {
          const answer = await context.fetch(`/api/v1${path}`, {
            method,
            data: body,
            headers: { 'X-CSRF-Token': csrfToken, ...(etag ? { 'If-Match': etag } : {}) },
          });
          expect([200, 201, 204], `${method} ${path}: ${await answer.text()}`).toContain(answer.status());
          const text = await answer.text();
          return { etag: answer.headers().etag ?? '', answer: (text === '' ? null : JSON.parse(text)) as T };
        },
      };
    });
    for (const context of contexts) await context.dispose();
  },
  signedIn: async ({ service, browser, contextOptions, viewport, locale, timezoneId }, use) => {
    const opened: Page[] = [];
    await use(async (account) => {
      const options = { ...contextOptions, baseURL: service, viewport, locale, timezoneId };
      const page = await (await signIn(browser, options, account)).newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
  returning: async ({ service, browser, known, contextOptions, viewport, locale, timezoneId }, use) => {
    const opened: Page[] = [];
    await use(async (account) => {
      const options = { ...contextOptions, baseURL: service, viewport, locale, timezoneId };
      const context = known.get(account) ?? (await signIn(browser, options, account));
      known.set(account, context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.close();
  },
});

async function signIn(
  browser: Browser,
  options: BrowserContextOptions,
  account: string,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const answer = await context.request.post('/api/v1/session', {
    data: { username: account, password: PASSWORD },
  });
  expect(answer.status(), `sign-in of ${account}`).toBe(200);
  return context;
}

/** Signs in with keys alone, from any address that asks for it. */
export async function signInByKeyboard(page: Page, account: string): Promise<void> {
  await tabTo(page, page.getByLabel('Tên đăng nhập'));
  await page.keyboard.type(account);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the element has the focus; fails when it cannot be reached that way. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible();
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < most; pressed++) {
    if (await focused()) return;
    await page.keyboard.press('Tab');
  }
  expect(await focused(), `${String(target)} reached with Tab`).toBe(true);
}

export { expect } from '@playwright/test';
