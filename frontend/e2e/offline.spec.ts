import type { Page } from '@playwright/test';
import { accessible, fits } from './checks';
import { expect, test, type Caller } from './harness';
import { PERIOD, SERIES } from './reports';

interface Cell {
  key: string;
  value: number | null;
  note: string | null;
}

interface Report {
  state: string;
  content: { cells: Cell[]; narrative: { code: string; text: string }[] };
  filled: { cells: Record<string, number> };
}

const GIRLS_2ND = 'Trong đó: con thứ 2 – Nữ';
const BOYS_2ND = 'Trong đó: con thứ 2 – Nam';

const addressOf = (organisation: string) => `/reports/${SERIES}/${organisation}/${PERIOD}`;
const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const noteFor = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Ghi chú cho ${name}`, exact: true });

/** Waits until the worker of the application has the device's files and answers for them. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    }
  });
}

/** Opens the form of a station's annual report on a device that will lose its network. */
async function openForm(page: Page, organisation: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ready(page);
  await page.goto(addressOf(organisation));
  // The first report that a service answers after its start.
  await expect(cell(page, GIRLS_2ND)).toBeEditable({ timeout: 60_000 });
  // The copies of the device are written behind the page.
  await page.waitForLoadState('networkidle');
}

/** A draft as another device saves it: what the service fills in, but for some cells. */
async function saveElsewhere(
  station: Caller,
  organisation: string,
  figures: Record<string, number>,
): Promise<void> {
  const { filled } = await station.get<Report>(addressOf(organisation));
  await station.send('PUT', addressOf(organisation), {
    cells: Object.entries({ ...filled.cells, ...figures }).map(([key, value]) => ({
      key,
      value,
      note: key in figures ? 'Đếm lại ở máy khác' : null,
    })),
    activities: [],
    narrative: [],
    nil: false,
    preparedBy: null,
    signedBy: null,
    documentNumber: null,
    documentDate: null,
  });
}

/** A figure that the service does not fill in: only then is something typed. */
async function otherThanFilled(station: Caller, organisation: string): Promise<number> {
  const { filled } = await station.get<Report>(addressOf(organisation));
  return (filled.cells['LIVE_BIRTHS_2ND.FEMALE'] ?? 0) + 1;
}

const valueOf = ({ content }: Report, key: string) => content.cells.find((each) => each.key === key);

test('typed, closed, opened again and sent without a network, a report reaches the service once', async ({
  signedIn,
  as,
}) => {
  test.setTimeout(240_000);
  const station = await as('tyt.hontre');
  const first = await signedIn('tyt.hontre');
  const context = first.context();
  await openForm(first, 'TYT-HON-TRE');
  // What was saved before the network went is on the device too.
  await first.getByLabel('Số văn bản').fill('12/BC-TYT');
  await first.getByLabel('Số văn bản').blur();
  await expect(first.getByText(/^Đã lưu/)).toBeVisible();
  await first.waitForLoadState('networkidle');

  await context.setOffline(true);
  await cell(first, GIRLS_2ND).fill('3');
  await cell(first, GIRLS_2ND).press('Enter');
  await first.getByLabel(/^Khó khăn, vướng mắc/).fill('Biển động, tàu không chạy.');
  await expect(first.getByRole('img', { name: 'còn trên máy này' }).first()).toBeVisible();
  await expect(first.getByText(/^Chưa lưu được, số đã nhập còn trên máy này/)).toBeVisible();
  await first.close();

  const page = await context.newPage();
  await page.goto(addressOf('TYT-HON-TRE'));
  await expect(cell(page, GIRLS_2ND)).toHaveValue('3');
  await expect(page.getByLabel(/^Khó khăn, vướng mắc/)).toHaveValue('Biển động, tàu không chạy.');
  await expect(page.getByLabel('Số văn bản')).toHaveValue('12/BC-TYT');
  await expect(page.getByText(/Đang nhập trên bản lưu của máy này/)).toBeVisible();
  // The checks run here as there.
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('alert')).toContainText('cần ghi lý do');
  await noteFor(page, GIRLS_2ND).fill('Đếm lại sổ');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('heading', { name: 'Sẽ gửi khi có mạng' })).toBeVisible();
  await expect(page.getByText('Ngoại tuyến · 1 mục chờ gửi')).toBeVisible();
  await fits(page, 1366, 'queued');
  await accessible(page, 'queued');
  await page.setViewportSize({ width: 360, height: 740 });
  await fits(page, 360, 'queued on a phone');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sẽ gửi khi có mạng' })).toBeVisible();
  await page.getByRole('link', { name: 'Ngoại tuyến · 1 mục chờ gửi' }).click();
  await page.getByRole('link', { name: /^Báo cáo kết quả thực hiện/ }).click();
  await expect(page.getByRole('heading', { name: 'Sẽ gửi khi có mạng' })).toBeVisible();

  // The first answer is lost on its way: it is sent again under the same key.
  const keys: string[] = [];
  let loseOne = true;
  await page.route(`**/api/v1${addressOf('TYT-HON-TRE')}?submit=true`, async (route) => {
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    if (!loseOne) return route.continue();
    loseOne = false;
    await route.fetch();
    await route.abort();
  });
  await context.setOffline(false);
  await expect(page.getByRole('region', { name: 'Biên nhận' })).toContainText('Đã gửi đúng hạn', {
    timeout: 60_000,
  });
  expect(keys.length).toBeGreaterThanOrEqual(2);
  expect(new Set(keys).size).toBe(1);

  const after = await station.get<Report>(addressOf('TYT-HON-TRE'));
  expect(after.state).toBe('SUBMITTED');
  expect(valueOf(after, 'LIVE_BIRTHS_2ND.FEMALE')).toMatchObject({ value: 3, note: 'Đếm lại sổ' });
  expect(after.content.narrative).toMatchObject([{ text: 'Biển động, tàu không chạy.' }]);
  const { items } = await station.get<{ items: { state: string }[] }>(
    `${addressOf('TYT-HON-TRE')}/revisions`,
  );
  expect(items).toHaveLength(1);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('draft')));
  expect(kept).toEqual([]);
});

test('what was typed on two devices is compared cell by cell, and nothing is lost', async ({
  signedIn,
  as,
}) => {
  test.setTimeout(240_000);
  const station = await as('tyt.laison');
  const mine = await otherThanFilled(station, 'TYT-LAI-SON');
  const theirs = mine + 1;
  const both = `Máy này ${mine} · Máy chủ ${theirs}`;
  const page = await signedIn('tyt.laison');
  await openForm(page, 'TYT-LAI-SON');
  await page.context().setOffline(true);
  await cell(page, GIRLS_2ND).fill(String(mine));
  await cell(page, GIRLS_2ND).press('Enter');
  await noteFor(page, GIRLS_2ND).fill('Đếm lại ở máy này');
  await page.getByLabel(/^Khó khăn, vướng mắc/).fill('Thiếu cộng tác viên.');

  await saveElsewhere(station, 'TYT-LAI-SON', {
    'LIVE_BIRTHS_2ND.FEMALE': theirs,
    'LIVE_BIRTHS_2ND.MALE': 0,
  });
  await page.context().setOffline(false);
  const compare = page.getByRole('alert').filter({ hasText: 'được sửa ở cả hai nơi' });
  await expect(compare).toBeVisible({ timeout: 60_000 });
  await expect(compare).toContainText(both);
  await expect(page.getByRole('img', { name: 'khác với máy chủ' }).first()).toBeVisible();
  // What only the other device changed is taken over.
  await expect(cell(page, BOYS_2ND)).toHaveValue('0');
  await fits(page, 1366, 'compare');
  await accessible(page, 'compare');
  const before = await station.get<Report>(addressOf('TYT-LAI-SON'));
  expect(valueOf(before, 'LIVE_BIRTHS_2ND.FEMALE')?.value).toBe(theirs);

  const lines = compare.getByRole('listitem');
  await lines.filter({ hasText: both }).getByRole('button', { name: 'Giữ số máy này' }).click();
  await lines
    .filter({ hasText: 'Đếm lại ở máy khác' })
    .getByRole('button', { name: 'Lấy số máy chủ' })
    .click();
  await expect(compare).toHaveCount(0);
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  const after = await station.get<Report>(addressOf('TYT-LAI-SON'));
  expect(valueOf(after, 'LIVE_BIRTHS_2ND.FEMALE')).toMatchObject({ value: mine, note: 'Đếm lại ở máy khác' });
  expect(valueOf(after, 'LIVE_BIRTHS_2ND.MALE')?.value).toBe(0);
  expect(after.content.narrative).toMatchObject([{ text: 'Thiếu cộng tác viên.' }]);
});

test('a report that waits to be sent meets a newer version: it is compared, then sent', async ({
  signedIn,
  as,
}) => {
  test.setTimeout(240_000);
  const station = await as('tyt.namdu');
  const mine = await otherThanFilled(station, 'TYT-NAM-DU');
  const theirs = mine + 1;
  const page = await signedIn('tyt.namdu');
  await openForm(page, 'TYT-NAM-DU');
  await page.context().setOffline(true);
  await cell(page, GIRLS_2ND).fill(String(mine));
  await cell(page, GIRLS_2ND).press('Enter');
  await noteFor(page, GIRLS_2ND).fill('Đếm lại sổ');
  await page.getByLabel(/^Khó khăn, vướng mắc/).fill('Không có.');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('heading', { name: 'Sẽ gửi khi có mạng' })).toBeVisible();

  await saveElsewhere(station, 'TYT-NAM-DU', { 'LIVE_BIRTHS_2ND.FEMALE': theirs });
  await page.context().setOffline(false);
  const stopped = page.getByRole('alert').filter({ hasText: 'Chưa gửi' });
  await expect(stopped).toBeVisible({ timeout: 60_000 });
  expect((await station.get<Report>(addressOf('TYT-NAM-DU'))).state).toBe('DRAFT');

  await stopped.getByRole('button', { name: 'So sánh từng ô' }).click();
  const compare = page.getByRole('alert').filter({ hasText: 'được sửa ở cả hai nơi' });
  await expect(compare).toContainText(`Máy này ${mine} · Máy chủ ${theirs}`);
  for (let left = await compare.getByRole('listitem').count(); left > 0; left--) {
    await compare.getByRole('button', { name: 'Giữ số máy này' }).first().click();
    await expect(compare.getByRole('listitem')).toHaveCount(left - 1);
  }
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('region', { name: 'Biên nhận' })).toBeVisible();
  const after = await station.get<Report>(addressOf('TYT-NAM-DU'));
  expect(after.state).toBe('SUBMITTED');
  expect(valueOf(after, 'LIVE_BIRTHS_2ND.FEMALE')).toMatchObject({ value: mine, note: 'Đếm lại sổ' });
});

test('a session that ends in the middle loses nothing that was typed', async ({ signedIn, as }) => {
  const station = await as('tyt.anson');
  const typed = await otherThanFilled(station, 'TYT-AN-SON');
  const page = await signedIn('tyt.anson');
  await page.goto(addressOf('TYT-AN-SON'));
  await cell(page, GIRLS_2ND).fill(String(typed));
  await cell(page, GIRLS_2ND).press('Enter');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();

  await page.context().clearCookies();
  await page.getByLabel(/^Khó khăn, vướng mắc/).fill('Mất điện nhiều ngày.');
  await page.getByLabel(/^Khó khăn, vướng mắc/).blur();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await expect(dialog).toBeVisible();
  await expect(
    page.getByText(/^Phiên làm việc đã hết, số đã nhập còn trên máy này/, { exact: false }),
  ).toBeVisible();
  await accessible(page, 'session ended');
  // Also when the page is loaded anew before anybody signs in again.
  await page.reload();
  await page.getByLabel('Tên đăng nhập').fill('tyt.anson');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('canbang-2024');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByLabel(/^Khó khăn, vướng mắc/)).toHaveValue('Mất điện nhiều ngày.');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  const after = await station.get<Report>(addressOf('TYT-AN-SON'));
  expect(valueOf(after, 'LIVE_BIRTHS_2ND.FEMALE')?.value).toBe(typed);
  expect(after.content.narrative).toMatchObject([{ text: 'Mất điện nhiều ngày.' }]);
});
