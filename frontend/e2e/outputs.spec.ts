import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { accessible, fits, settled, WIDTHS } from './checks';
import { expect, test } from './harness';
import { KIEN_HAI_PLAN } from './screens';

const MONTH = '/reports/BIRTHS-MONTHLY/TYT-HON-TRE/2024-10';
const ZIP = 'PK';

/** Chooses a format and reads the file that comes. */
async function download(page: Page, within: Page | Locator, item: string) {
  await within.getByRole('button', { name: 'Tải xuống' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), beginning: bytes.subarray(0, 4).toString('latin1') };
}

/** Looked at at both widths, without faults that a program finds. */
async function looked(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 768 });
    await settled(page);
    await fits(page, width, `${where} at ${width}`);
  }
  await accessible(page, where);
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('a report comes as Word, PDF and Excel', async ({ signedIn }) => {
  const page = await signedIn('tyt.hontre');
  await page.goto(MONTH);
  await settled(page);
  const word = await download(page, page, 'Tải Word');
  expect(word.name).toBe('Báo cáo Trẻ sinh ra sống tháng 10 năm 2024.docx');
  expect(word.beginning).toContain(ZIP);
  expect((await download(page, page, 'Tải PDF')).beginning).toBe('%PDF');
  const excel = await download(page, page, 'Tải Excel');
  expect(excel.name).toMatch(/\.xlsx$/);
  expect(excel.beginning).toContain(ZIP);
});

test('a plan is evaluated, what was missed needs a reason, and then everybody reads it', async ({
  signedIn,
}) => {
  const tab = `/plans/${KIEN_HAI_PLAN}?tab=evaluation`;
  const planner = await signedIn('ttyt.kienhai');
  await planner.goto(tab);
  await expect(planner.getByRole('heading', { name: 'Đánh giá cuối năm 2024' })).toBeVisible();
  await looked(planner, 'evaluation');
  await planner.getByRole('button', { name: 'Hoàn thành đánh giá' }).click();
  await expect(planner.getByRole('alert')).toContainText('Cần nêu bài học kinh nghiệm.');

  for (const field of await planner.getByRole('textbox', { name: /^(Lý do|Giải trình)/ }).all()) {
    await field.fill('Biển động, tàu không chạy.');
  }
  await planner.getByRole('textbox', { name: 'Nguyên nhân' }).fill('Thời tiết xấu trong tháng 10.');
  await planner
    .getByRole('textbox', { name: 'Bài học kinh nghiệm' })
    .fill('Bố trí hoạt động tại các xã đảo trước tháng 9.');
  await planner.getByRole('button', { name: 'Hoàn thành đánh giá' }).click();
  await expect(planner.getByText('Đã hoàn thành', { exact: true })).toBeVisible();
  const word = await download(planner, planner.getByRole('tabpanel'), 'Tải Word');
  expect(word.name).toContain('Đánh giá kết quả thực hiện kế hoạch năm 2024');

  const station = await signedIn('tyt.hontre');
  await station.goto(tab);
  await expect(station.getByText('Bố trí hoạt động tại các xã đảo trước tháng 9.')).toBeVisible();
  await expect(station.getByRole('button', { name: 'Mở lại để sửa' })).toHaveCount(0);
});

test('leaders read the bulletin of their area and take it along', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/population-bulletin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bản tin dân số huyện Kiên Hải, năm 2023');
  const table = page.getByRole('table', { name: /^Dân số theo nhóm tuổi/ });
  await expect(table.getByRole('row', { name: /Dân số trong độ tuổi lao động/ })).toContainText('64,5');
  await looked(page, 'bulletin');
  const word = await download(page, page, 'Tải Word');
  expect(word.name).toBe('Bản tin dân số Huyện Kiên Hải, năm 2023.docx');
  await page.goto('/population-bulletin?area=218');
  await expect(page.getByText(/^Chưa có số liệu dân số theo nhóm tuổi/)).toBeVisible();
});
