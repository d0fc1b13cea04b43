import type { Page } from '@playwright/test';
import { accessible, fits, settled, WIDTHS } from './checks';
import { begin, section, whole } from './drafts';
import { expect, tabTo, test } from './harness';

const paragraph = (page: Page, number: number, of = 'Mục I') =>
  page.getByRole('textbox', { name: `${of}, đoạn ${number}`, exact: true });

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Đã lưu$/ })).toBeVisible();

test('a plan is begun and written with keys, and is there again after a reload', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/plans');
  await tabTo(page, page.getByRole('button', { name: 'Lập kế hoạch' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lập kế hoạch');
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
  await expect(page.getByRole('alert')).toContainText('Trích yếu');

  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Truyền thông dân số năm 2025');
  await page.getByRole('combobox', { name: 'Địa bàn' }).click();
  await page.keyboard.type('kien hai');
  await page
    .getByRole('option', { name: /huyện Kiên Hải/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Truyền thông dân số năm 2025');
  await page.getByRole('button', { name: 'Thêm mục', exact: true }).click();
  const heading = page.getByRole('textbox', { name: /^Tên của/ });
  await expect(heading).toBeFocused();
  await page.keyboard.type('MỤC ĐÍCH');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nâng cao nhận thức của người dân trên các đảo.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Huy động các ban, ngành cùng tham gia.');
  await saved(page);

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Tên của Mục I' })).toHaveValue('MỤC ĐÍCH');
  await expect(paragraph(page, 1)).toHaveValue('Nâng cao nhận thức của người dân trên các đảo.');
  await expect(paragraph(page, 2)).toHaveValue('Huy động các ban, ngành cùng tham gia.');
  await page.getByRole('link', { name: 'Xem trang kế hoạch' }).click();
  await expect(page.getByText('Huy động các ban, ngành cùng tham gia.')).toBeVisible();
});

test('two people in one paragraph see the conflict and lose nothing', async ({ as, signedIn }) => {
  const planner = await as('ttyt.kienhai');
  const plan = await begin(planner, 'Kế hoạch hai người cùng viết');
  const first = await section(planner, plan, 'MỤC ĐÍCH', 'Giảm mất cân bằng giới tính khi sinh.');
  await section(planner, plan, 'TỔ CHỨC', 'Trạm Y tế các xã thực hiện.', first);

  const centre = await signedIn('ttyt.kienhai');
  const province = await signedIn('soyte.kiengiang');
  for (const page of [centre, province]) {
    await page.goto(`/plans/${plan}/edit`);
    await expect(paragraph(page, 1)).toHaveValue('Giảm mất cân bằng giới tính khi sinh.');
  }

  // In two parts of one plan they do not meet.
  await paragraph(province, 1, 'Mục II').fill('Trạm Y tế các xã chủ trì thực hiện.');
  await saved(province);
  await paragraph(centre, 1).fill('Giảm mất cân bằng giới tính khi sinh trên địa bàn huyện.');
  await saved(centre);

  await paragraph(province, 1).fill('Giảm mất cân bằng giới tính khi sinh, xuống dưới 108.');
  const conflict = province.getByRole('alert', { name: 'Có người sửa cùng chỗ' });
  await expect(conflict).toBeVisible();
  await expect(conflict).toContainText('Giảm mất cân bằng giới tính khi sinh trên địa bàn huyện.');
  await expect(conflict).toContainText('Giảm mất cân bằng giới tính khi sinh, xuống dưới 108.');
  await expect(province.getByText('Chưa lưu: có người sửa cùng chỗ', { exact: false })).toBeVisible();

  // Neither text is lost, not even by a reload.
  await province.reload();
  await expect(paragraph(province, 1)).toHaveValue('Giảm mất cân bằng giới tính khi sinh, xuống dưới 108.');
  await expect(conflict).toBeVisible();
  await paragraph(province, 1).fill(
    'Giảm mất cân bằng giới tính khi sinh trên địa bàn huyện, xuống dưới 108.',
  );
  await province.getByRole('button', { name: 'Lưu bản đã gộp' }).click();
  await saved(province);
  await centre.reload();
  await expect(paragraph(centre, 1)).toHaveValue(
    'Giảm mất cân bằng giới tính khi sinh trên địa bàn huyện, xuống dưới 108.',
  );
  await expect(paragraph(centre, 1, 'Mục II')).toHaveValue('Trạm Y tế các xã chủ trì thực hiện.');
});

test('a draft fits its window and can be read aloud, whole and in conflict', async ({ as, signedIn }) => {
  const planner = await as('ttyt.kienhai');
  const plan = await whole(planner, 'Kế hoạch để xem');
  const page = await signedIn('ttyt.kienhai');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/plans/${plan}/edit`);
    await settled(page);
    await fits(page, width, `draft, ${width} px`);

    await accessible(page, `draft, ${width} px`);
  }
});
