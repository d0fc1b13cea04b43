import type { Page } from '@playwright/test';
import { accessible, fits, settled, WIDTHS } from './checks';
import { expect, tabTo, test, type Caller } from './harness';
import { KIEN_HAI, PERIOD, sendAnnualReport, SERIES } from './reports';
import { OPENED, SCREENS } from './screens';

const LANGUAGES = [
  { code: 'vi', width: 1366 },
  { code: 'en', width: 360 },
] as const;
const ENTRY = `/reports/${SERIES}/TYT-NAM-DU/${PERIOD}`;
const BOYS = 'Tổng số trẻ sinh ra sống – Nam';

/** Of this worker's service: after a failed test there is a new one. */
let sent = false;

/** The review queue and the consolidation have something to show once a station has sent. */
async function oneReportSent(as: (account: string) => Promise<Caller>): Promise<void> {
  if (sent) return;
  await sendAnnualReport(await as('tyt.laison'), 'TYT-LAI-SON');
  sent = true;
}

/** Faults of the browser's console; failed requests are said there too. */
function consoleFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

for (const { name, path, account } of SCREENS) {
  test(`${name} fits its window and speaks both languages`, async ({ browser, service, as, returning }) => {
    if (account === 'ttyt.kienhai' || account === 'tyt.laison') await oneReportSent(as);
    const page = account
      ? await returning(account)
      : await (await browser.newContext({ baseURL: service })).newPage();
    const faults = consoleFaults(page);
    for (const language of LANGUAGES) {
      await page.addInitScript((code) => localStorage.setItem('canbang.language', code), language.code);
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await page.goto(path);
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language.code);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${name}, ${language.code}, ${width} px`;
        await fits(page, width, where);
        // The words change nothing for a screen reader's tree: each width once is enough.
        if (width === language.width) await accessible(page, where);
      }
    }
    // Before signing in the service answers 401 to "who am I", and the browser says so.
    expect.soft(account ? faults : faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    if (!account) await page.context().close();
  });
}

for (const { name, path, account, open } of OPENED) {
  test(`${name} fits its window and can be read aloud`, async ({ signedIn }) => {
    const page = await signedIn(account);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await settled(page);
      await open(page);
      const where = `${name}, ${width} px`;
      await fits(page, width, where);
      await accessible(page, where);
    }
  });
}

test('the language is changed with keys and kept', async ({ signedIn }) => {
  const page = await signedIn('tyt.hontre');
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: 'English' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
  await tabTo(page, page.getByRole('button', { name: 'Tiếng Việt' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc của tôi');
});

test('keys reach the navigation, the menu of a phone and the account', async ({ signedIn }) => {
  const page = await signedIn('tyt.hontre');
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Đến nội dung chính' }));
  for (const link of ['Việc của tôi', 'Kế hoạch', 'Lịch', 'Báo cáo', 'Biểu đồ', 'Quản trị']) {
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: link }));
  }
  await tabTo(page, page.getByRole('link', { name: /^Nhập báo cáo/ }));
  await page.setViewportSize({ width: 360, height: 780 });
  await page.reload();
  const burger = page.locator('button[aria-controls="main-menu"]');
  await tabTo(page, burger);
  await page.keyboard.press('Enter');
  await expect(burger).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Kế hoạch' }));
  await page.keyboard.press('Escape');
  await expect(burger).toHaveAttribute('aria-expanded', 'false');
});

for (const { name, path, api, account } of [
  { name: 'home', path: '/', api: '/api/v1/me/work', account: 'tyt.hontre' },
  { name: 'plans', path: '/plans', api: '/api/v1/plans', account: 'ttyt.kienhai' },
  { name: 'calendar', path: '/calendar', api: '/api/v1/calendar', account: 'tyt.hontre' },
  { name: 'reports', path: '/reports', api: '/api/v1/report-obligations', account: 'tyt.hontre' },
  { name: 'areas', path: '/areas', api: '/api/v1/areas', account: 'tyt.hontre' },
  { name: 'area', path: '/areas/00154', api: '/api/v1/areas/00154/history', account: 'tyt.hontre' },
  { name: 'organisations', path: '/organisations', api: '/api/v1/organisations', account: 'tyt.hontre' },
  { name: 'users', path: '/users', api: '/api/v1/users', account: 'ttyt.kienhai' },
  {
    name: 'consolidation',
    path: `/consolidations/${SERIES}/${KIEN_HAI}/${PERIOD}`,
    api: '/api/v1/consolidations/',
    account: 'ttyt.kienhai',
  },
]) {
  test(`${name} says what failed and tries again`, async ({ signedIn }) => {
    const page = await signedIn(account);
    const broken = (url: URL) => url.pathname.startsWith(api);
    await page.route(broken, (route) => route.abort());
    await page.goto(path);
    const retry = page.getByRole('button', { name: 'Thử lại' });
    await expect(retry).toBeVisible();
    await page.unroute(broken);
    // The page also tries by itself when something else was answered: then there is nothing left to press.
    await Promise.race([retry.click(), expect(retry).toHaveCount(0)]);
    await expect(retry).toHaveCount(0);
    await settled(page);
  });
}

test('what was typed stays when the service cannot be reached', async ({ signedIn }) => {
  const page = await signedIn('tyt.namdu');
  await page.goto(ENTRY);
  const difficulties = page.getByLabel('Khó khăn, vướng mắc');
  await expect(difficulties).toBeVisible();
  const saves = (url: URL) => url.pathname === `/api/v1${ENTRY}`;
  await page.route(saves, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await difficulties.fill('Sóng lớn, chưa ra đảo được.');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Chưa lưu được, số đã nhập còn trên máy này')).toBeVisible();
  await expect(difficulties).toHaveValue('Sóng lớn, chưa ra đảo được.');
  await page.reload();
  await expect(difficulties).toHaveValue('Sóng lớn, chưa ra đảo được.');
});

test('a broken rule is said in a summary that leads to the cell', async ({ signedIn }) => {
  const page = await signedIn('tyt.anson');
  await page.goto(`/reports/${SERIES}/TYT-AN-SON/${PERIOD}`);
  const boys = page.getByRole('textbox', { name: BOYS, exact: true });
  await boys.fill('1');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Chưa gửi được' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('không được nhiều hơn tổng số bé trai');
  await summary.getByRole('link', { name: /không được nhiều hơn tổng số bé trai/ }).click();
  await expect(page.locator('input:focus')).toHaveAttribute('aria-invalid', 'true');
  await expect(boys).toHaveValue('1');
});
