import type { Page } from '@playwright/test';
import { accessible, fits, settled, WIDTHS } from './checks';
import { issue, whole } from './drafts';
import { expect, tabTo, test, type Caller } from './harness';
import { KIEN_HAI_PLAN } from './screens';

interface Named {
  id: string;
  code: string;
}

const COMMUNES = ['xã An Sơn', 'xã Hòn Tre', 'xã Lại Sơn', 'xã Nam Du'] as const;

/** The target on the sex ratio at birth of the district: 108 at most. */
async function ratioTarget(caller: Caller): Promise<string> {
  const { items } = await caller.get<{ items: Named[] }>(`/plans/${KIEN_HAI_PLAN}/targets`);
  return items.find(({ code }) => code === 'T2')?.id ?? '';
}

/** A number of newborns for 2025 in a plan that was issued. */
async function numberTarget(planner: Caller): Promise<string> {
  const plan = await whole(planner, 'Kế hoạch có chỉ tiêu số lượng');
  const { answer } = await planner.send<Named>('POST', `/plans/${plan}/targets`, {
    after: null,
    target: {
      statement: 'Năm 2025 ít nhất 200 trẻ sơ sinh trên địa bàn huyện được sàng lọc',
      indicator: 'NEWBORN_SCREEN',
      comparator: 'GE',
      comparatorText: 'ít nhất',
      value: 200,
      basis: 'COUNT',
      due: '2025-12-31',
      area: '912',
    },
  });
  await issue(planner, plan, '301/KH-TTYT');
  return answer.id;
}

const cell = (page: Page, commune: string, column = 'Mức giao') =>
  page.getByRole('textbox', { name: `${column}, ${commune}` });

async function decide(page: Page, number: string): Promise<void> {
  await page.getByLabel('Số, ký hiệu').fill(number);
  await page.getByLabel('Ngày ban hành').fill('15/11/2024');
  await page.keyboard.press('Tab');
  await page.getByLabel('Cơ quan ban hành').fill('Trung tâm Y tế huyện Kiên Hải');
  await page.getByLabel('Trích yếu').fill('Giao chỉ tiêu dân số');
}

test('numbers that do not add up are named while they are pasted, and mended before they are handed down', async ({
  as,
  signedIn,
}) => {
  const target = await numberTarget(await as('ttyt.kienhai'));
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/targets/${target}?tab=cascade`);
  await expect(page.getByText('Chưa giao', { exact: true })).toBeVisible();

  await cell(page, COMMUNES[0]).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '30\n60\n70\n30\n');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(cell(page, 'xã Nam Du')).toHaveValue('30');
  await expect(page.getByText(/Tổng mức giao cho các đơn vị là 190, .*còn thiếu 10/)).toBeVisible();
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByText('Dự thảo, chưa giao')).toBeVisible();
  await decide(page, '45/QĐ-TTYT');
  await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await expect(page.getByText('Chưa giao được: còn 1 chỗ lệch phải sửa trước.')).toBeVisible();

  await tabTo(page, cell(page, 'xã Hòn Tre'), 200);
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'xã Lại Sơn')).toBeFocused();
  await page.keyboard.type('80');
  await expect(page.getByText('Không thấy chỗ nào lệch với mức của cấp trên.')).toBeVisible();
  await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('4 đơn vị sẽ thấy mức được giao');
  await dialog.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await expect(page.getByText('Đã giao ngày 18/11/2024')).toBeVisible();

  const station = await signedIn('tyt.laison');
  await station.goto('/targets');
  const mine = station.getByRole('region', { name: 'Chỉ tiêu được giao cho đơn vị' }).first();
  const row = mine.getByRole('row', { name: /200 trẻ sơ sinh/ });
  await expect(row).toContainText('ít nhất 80');
  await expect(row).toContainText('45/QĐ-TTYT ngày 15/11/2024');
  await row.getByRole('link').click();
  await expect(station.getByRole('heading', { level: 1 })).toContainText('Chỉ tiêu');
});

test('a looser unit is named in its own row, handed a stricter level and sees it', async ({
  as,
  signedIn,
}) => {
  const target = await ratioTarget(await as('ttyt.kienhai'));
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/targets/${target}?tab=cascade`);
  for (const commune of COMMUNES) await cell(page, commune).fill('107');
  await cell(page, 'xã Hòn Tre').fill('112');
  const row = page.getByRole('row', { name: /^xã Hòn Tre/ });
  await expect(row).toContainText(/Mức giao cho xã Hòn Tre \(112\) lỏng hơn chỉ tiêu của huyện Kiên Hải/);
  await cell(page, 'xã Hòn Tre').fill('106,5');
  await expect(row).not.toContainText('lỏng hơn');
  await expect(page.getByText(/theo .* mẫu số dự kiến/)).toBeVisible();
  await decide(page, '46/QĐ-TTYT');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByText('Dự thảo, chưa giao')).toBeVisible();
  await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Giao chỉ tiêu' }).click();
  await expect(page.getByText('Đã giao ngày 18/11/2024')).toBeVisible();

  const station = await signedIn('tyt.hontre');
  await station.goto('/targets');
  await station
    .getByRole('region', { name: 'Chỉ tiêu được giao cho đơn vị' })
    .first()
    .getByRole('row', { name: /đạt 108 bé trai/ })
    .getByRole('link')
    .click();
  await station.getByRole('tab', { name: 'Theo địa bàn' }).click();
  const line = station.getByRole('treegrid').getByRole('row', { name: /^▸?xã Hòn Tre/ });
  await expect(line).toContainText('không quá 106,5');
});

test('the tree of a target is walked with keys and taken along as a table', async ({ as, signedIn }) => {
  const target = await ratioTarget(await as('ttyt.kienhai'));
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/targets/${target}?tab=areas`);
  const tree = page.getByRole('treegrid');
  const top = tree.getByRole('row', { name: /huyện Kiên Hải/ });
  await tabTo(page, top);
  await page.keyboard.press('End');
  await expect(tree.getByRole('row', { name: /xã Nam Du/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(top).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('row', { name: /xã Nam Du/ })).toHaveCount(0);
  await expect(top).toHaveAttribute('aria-expanded', 'false');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất CSV' }).click();
  expect((await download).suggestedFilename()).toBe('T2-2024.csv');
});

test('a station explains what was said of its commune’s target', async ({ as, signedIn }) => {
  const target = await ratioTarget(await as('ttyt.kienhai'));
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/targets/${target}`);
  await page.getByRole('button', { name: 'Thêm ý kiến giải trình' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nội dung giải trình').fill('Số trẻ sinh ít, chênh lệch trong phạm vi ngẫu nhiên.');
  await dialog.getByRole('button', { name: 'Gửi' }).click();
  await expect(page.getByText('Số trẻ sinh ít, chênh lệch trong phạm vi ngẫu nhiên.')).toBeVisible();
});

test('every part of a target fits its window, in both languages, and can be read aloud', async ({
  as,
  signedIn,
}) => {
  const target = await ratioTarget(await as('ttyt.kienhai'));
  const page = await signedIn('ttyt.kienhai');
  for (const language of ['vi', 'en']) {
    await page.addInitScript((code) => localStorage.setItem('canbang.language', code), language);
    for (const path of [
      '/targets',
      `/targets/${target}`,
      `/targets/${target}?tab=areas`,
      `/targets/${target}?tab=cascade`,
      `/targets/${target}?tab=history`,
    ]) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await settled(page);
        await fits(page, width, `${path}, ${language}, ${width} px`);
        if (language === 'vi') await accessible(page, `${path}, ${width} px`);
      }
    }
  }
});
