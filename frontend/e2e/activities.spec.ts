import type { Page } from '@playwright/test';
import { accessible, fits } from './checks';
import { expect, test, type Caller } from './harness';

interface Occurrence {
  id: string;
  state: string;
  version: number;
  result: { participants: { total: number }; revision: number } | null;
  evidence: { name: string; kind: string; restricted: boolean; mediaType: string; bytes: number }[];
}

test.use({ viewport: { width: 360, height: 740 } });

/** A picture of a camera, far larger than what is sent: noise, which compresses badly. */
async function cameraPicture(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2400, 1800];
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('no canvas');
    const image = drawing.createImageData(2400, 1800);
    for (let at = 0; at < image.data.length; at++) image.data[at] = at % 4 === 3 ? 255 : Math.random() * 255;
    drawing.putImageData(image, 0, 0);
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', 0.9));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())];
  });
  return Buffer.from(bytes);
}

async function smallPicture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => document.createElement('canvas').toDataURL('image/png'));
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

const KIEN_HAI_PLAN = '15655fb7-9e92-3469-9b1a-926e866da373';
/** What the stations of the communes are to do, without a day in the plan. */
const OF_THE_STATIONS = 'III.4.1';

/** Something for a station to do this month. */
async function given(station: Caller): Promise<Occurrence> {
  const { items } = await station.get<{ items: { id: string; code: string }[] }>(
    `/plans/${KIEN_HAI_PLAN}/activities`,
  );
  const activity = items.find(({ code }) => code === OF_THE_STATIONS);
  const { answer } = await station.send<Occurrence>('POST', `/activities/${activity?.id}/occurrences`, {
    from: '2024-11-11',
    to: '2024-11-30',
    title: 'Nói chuyện chuyên đề tại ấp',
  });
  return answer;
}

/** Waits until the worker of the application has the device's files and answers for them. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    }
  });
}

test('a result with a picture is recorded without a network and reaches the service once', async ({
  signedIn,
  as,
}) => {
  // Waits for the queue's own times, on slow cores as well.
  test.setTimeout(240_000);
  const station = await as('tyt.hontre');
  const first = await given(station);

  const page = await signedIn('tyt.hontre');
  const context = page.context();
  await page.goto('/');
  const due = page.getByRole('link', { name: /^Ghi kết quả/ }).first();
  await expect(due).toBeVisible();
  const picture = await cameraPicture(page);
  await ready(page);
  await page.goto('/occurrences');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoạt động của đơn vị');
  await expect(page.getByRole('link', { name: /^Ghi kết quả/ }).first()).toBeVisible();
  // The form's own catalogues and files have been here once.
  await page.goto(`/occurrences/${first.id}`);
  await expect(page.getByLabel('Ngày thực hiện')).toHaveValue('18/11/2024');

  await context.setOffline(true);
  await page.goto('/');
  await expect(due).toBeVisible();
  await page.goto(`/occurrences/${first.id}`);
  await expect(page.getByText('Ngoại tuyến', { exact: true })).toBeVisible();
  await expect(page.getByText(/Đang xem bản lưu trên máy này/)).toBeVisible();
  await page.getByLabel('Nữ', { exact: true }).fill('30');
  await page.getByLabel('Nam', { exact: true }).fill('15');
  await expect(page.getByText('Nữ và nam cộng lại: 45 người')).toBeVisible();
  await page.getByLabel('Tổng số', { exact: true }).fill('46');
  await page
    .getByLabel('Chụp ảnh')
    .setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(page.getByText(/^IMG_0001\.jpg \(/)).toBeVisible();

  // Sums are checked here as there; what was typed and the picture outlive the page.
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expect(page.getByRole('alert')).toContainText('Tổng số: khác với nữ và nam cộng lại');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByLabel('Nữ', { exact: true })).toHaveValue('30');
  await expect(page.getByText(/^IMG_0001\.jpg \(/)).toBeVisible();
  await page.getByLabel('Tổng số', { exact: true }).fill('45');
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expect(page.getByRole('heading', { name: 'Lưu trên máy này, sẽ gửi khi có mạng' })).toBeVisible();
  await expect(page.getByText('Ngoại tuyến · 2 mục chờ gửi')).toBeVisible();
  await fits(page, 360, 'saved on the device');
  await accessible(page, 'saved on the device');

  await page.reload();
  await page.getByRole('link', { name: 'Ngoại tuyến · 2 mục chờ gửi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mục chờ gửi');
  await expect(page.getByText('Chờ gửi', { exact: true })).toHaveCount(2);
  await fits(page, 360, 'waiting');
  await accessible(page, 'waiting');

  // The first answer to the result is lost on its way: it is sent again under the same key.
  const keys: string[] = [];
  let loseOne = true;
  await page.route(`**/api/v1/occurrences/${first.id}/complete`, async (route) => {
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    if (!loseOne) return route.continue();
    loseOne = false;
    await route.fetch();
    await route.abort();
  });
  await context.setOffline(false);
  await expect(page.getByText('Không còn mục nào chờ gửi.', { exact: false })).toBeVisible({
    timeout: 60_000,
  });
  expect(keys.length).toBeGreaterThanOrEqual(2);
  expect(new Set(keys).size).toBe(1);

  const after = await station.get<Occurrence>(`/occurrences/${first.id}`);
  expect(after.state).toBe('DONE');
  expect(after.result?.participants.total).toBe(45);
  expect(after.evidence).toHaveLength(1);
  // Smaller than the camera's, and no name of a camera in it.
  expect(after.evidence[0]?.bytes).toBeLessThan(picture.byteLength);
  const { items } = await station.get<{ items: unknown[] }>(`/occurrences/${first.id}/revisions`);
  expect(items).toHaveLength(1);

  await page.goto(`/occurrences/${first.id}`);
  await expect(page.getByText('45 người; 30 nữ; 15 nam')).toBeVisible();
  await expect(page.getByRole('img', { name: 'IMG_0001.jpg' })).toBeVisible();
});

test('what somebody else changed meanwhile is compared, not overwritten', async ({ signedIn, as }) => {
  const station = await as('tyt.laison');
  const first = await given(station);
  const page = await signedIn('tyt.laison');
  await page.goto(`/occurrences/${first.id}`);
  await expect(page.getByLabel('Ngày thực hiện')).toHaveValue('18/11/2024');
  await ready(page);
  await page.context().setOffline(true);
  await page.getByLabel('Tổng số', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Lưu kết quả' }).click();
  await expect(page.getByText('Ngoại tuyến · 1 mục chờ gửi')).toBeVisible();

  await station.send(
    'POST',
    `/occurrences/${first.id}/complete`,
    {
      from: '2024-11-17',
      participants: { total: 25, categories: [] },
      counts: [],
      channels: [],
      findings: [],
    },
    `"${first.version}"`,
  );
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'So sánh và chọn' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('20 người')).toBeVisible();
  await expect(page.getByText('25 người').first()).toBeVisible();
  await fits(page, 360, 'compare');
  await accessible(page, 'compare');
  expect((await station.get<Occurrence>(`/occurrences/${first.id}`)).result?.participants.total).toBe(25);

  const mine = page.getByRole('button', { name: 'Gửi để đính chính' });
  await mine.click();
  await expect(page.getByText('Nhập lý do')).toBeVisible();
  await page.getByLabel('Lý do đính chính').fill('Đếm lại theo danh sách ký tên');
  await mine.click();
  await expect(page.getByRole('heading', { name: 'So sánh và chọn' })).toHaveCount(0);
  await expect(page.getByText('Lý do: Đếm lại theo danh sách ký tên')).toBeVisible();
  await page.getByRole('button', { name: 'Các lần ghi' }).click();
  await expect(page.getByText('25 người')).toBeVisible();
  const after = await station.get<Occurrence>(`/occurrences/${first.id}`);
  expect(after.result).toMatchObject({ revision: 2, participants: { total: 20 } });
});

test('signing out warns of what was not sent, and clears the device', async ({ signedIn, as }) => {
  const first = await given(await as('tyt.anson'));
  const page = await signedIn('tyt.anson');
  await page.route('**/api/v1/occurrences/*/cancel', (route) => route.abort());
  await page.goto(`/occurrences/${first.id}`);
  await page.getByRole('button', { name: 'Hủy hoạt động' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Bão số 10');
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy hoạt động' }).click();
  await expect(page.getByText(/1 mục chờ gửi/).first()).toBeVisible();
  await page.locator('button[aria-controls="main-menu"]').click();
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('dialog', { name: 'Còn 1 mục chưa gửi' })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await expect(page).toHaveURL(/sign-in/);
  const left = await page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('canbang');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const stores = ['answers', 'forms', 'actions'];
          const transaction = opening.result.transaction(stores);
          const counts = stores.map((store) => transaction.objectStore(store).count());
          transaction.oncomplete = () => resolve(counts.map(({ result }) => result));
        };
      }),
  );
  expect(left).toEqual([0, 0, 0]);
});

test('a list that names people is sent with the day on which it is erased', async ({ signedIn, as }) => {
  const station = await as('tyt.namdu');
  const first = await given(station);
  const page = await signedIn('tyt.namdu');
  await page.goto(`/occurrences/${first.id}`);
  await page.getByRole('button', { name: 'Gửi danh sách có tên người' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gửi danh sách có tên người' });
  await expect(dialog.getByLabel('Giữ đến hết ngày')).toHaveValue('18/11/2025');
  await fits(page, 360, 'a list');
  await accessible(page, 'a list');
  await dialog.getByRole('button', { name: 'Gửi danh sách' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Chọn tệp và ngày giữ đến.');
  await dialog.getByLabel('Chọn tệp danh sách').setInputFiles({
    name: 'Danh sách biểu dương.png',
    mimeType: 'image/png',
    buffer: await smallPicture(page),
  });
  await dialog.getByRole('button', { name: 'Gửi danh sách' }).click();
  await expect(page.getByText('Giữ đến 18/11/2025')).toBeVisible();
  const { evidence } = await station.get<Occurrence>(`/occurrences/${first.id}`);
  expect(evidence).toMatchObject([{ name: 'Danh sách biểu dương.png', kind: 'LIST', restricted: true }]);
});
