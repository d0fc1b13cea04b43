import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessible, fits } from './checks';
import { expect, test } from './harness';
import { PERIOD, SERIES } from './reports';

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Puts a text on the clipboard as a spreadsheet does, and pastes it where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

interface Planned {
  series: { code: string };
  reports: { period: string }[];
}

const ROWS = ['Tổng số trẻ sinh ra sống', 'Trong đó: con thứ 2', 'Trong đó: con thứ 3 trở lên'] as const;

test('a table is filled in with the keys of a spreadsheet, and a block is pasted whole', async ({
  signedIn,
}) => {
  const page = await signedIn('tyt.laison');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/reports/${SERIES}/TYT-LAI-SON/${PERIOD}`);
  const [births, second, third] = ROWS;
  const boys = cell(page, `${births} – Nam`);
  const girls = cell(page, `${births} – Nữ`);
  await boys.click();
  const filled = await boys.inputValue();
  await page.keyboard.type('54');
  await page.keyboard.press('Escape');
  await expect(boys).toHaveValue(filled);
  await page.keyboard.type('54');
  await page.keyboard.press('ArrowRight');
  await expect(girls).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, `${second} – Nữ`)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, `${second} – Nam`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, `${third} – Nam`)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(cell(page, `${second} – Nam`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(boys).toBeFocused();
  // F2 lets arrows move in the figure, as a spreadsheet does.
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await expect(boys).toBeFocused();
  await page.keyboard.type('1');
  await expect(boys).toHaveValue('514');
  await page.keyboard.press('Tab');
  await expect(girls).toBeFocused();

  await boys.click();
  await paste(page, '1.234\t1,5\r\n\t12\r\n7\t\r\n');
  await expect(boys).toHaveValue('1234');
  // Nothing typed is refused: what is no count stays, and stops the sending.
  await expect(girls).toHaveValue('1,5');
  await expect(girls).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, `${second} – Nam`)).toHaveValue('');
  await expect(cell(page, `${second} – Nữ`)).toHaveValue('12');
  await expect(cell(page, `${third} – Nam`)).toHaveValue('7');
  await expect(cell(page, `${third} – Nữ`)).toHaveValue('');
  // The others are asked why they differ from what the months add up to.
  await expect(page.getByText(/[1-9] ô cần sửa/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('img', { name: 'chưa gửi được, cần sửa' })).toHaveCount(1);
  await expect(page.getByText(/^Đã lưu · /)).toBeVisible();
  await page.reload();
  await expect(girls).toHaveValue('1,5');
  await expect(boys).toHaveValue('1234');

  // Outside of the table nothing lands, and that is said.
  await cell(page, `${third} – Nam`).click();
  await paste(page, '1\t2\n3\t4\n');
  await expect(page.getByText('Đã dán; 2 ô nằm ngoài bảng bị bỏ qua.')).toBeVisible();
});

test('form 01-DSH draws each table with its own rows, with and without sexes', async ({ signedIn, as }) => {
  test.setTimeout(180_000);
  const district = await as('ttyt.kienhai');
  const { answer } = await district.send<Planned>('POST', '/report-requests', {
    title: 'Rà soát biểu 01-DSH',
    template: '01-DSH',
    receiver: 'TTYT-KIEN-HAI',
    via: null,
    from: ['TYT-AN-SON'],
    due: '2024-12-05',
    boundary: 'ON_OR_BEFORE',
    why: 'Rà soát số liệu cuối năm',
  });
  const address = `/reports/${answer.series.code}/TYT-AN-SON/${answer.reports[0]?.period}`;

  const page = await signedIn('tyt.anson');
  await page.goto(address);
  const stock = page.getByRole('table', { name: /Số có đến ngày cuối quý/ });
  const flow = page.getByRole('table', { name: /Số phát sinh trong quý/ });
  await expect(stock.getByRole('textbox')).toHaveCount(4);
  await expect(stock.getByRole('columnheader', { name: 'Nam' })).toHaveCount(0);
  await expect(stock.getByRole('rowheader', { name: /Trẻ sinh ra sống/ })).toHaveCount(0);
  await expect(flow.getByRole('columnheader', { name: 'Nam' })).toBeVisible();
  await expect(flow.getByRole('columnheader', { name: 'Lũy kế từ đầu năm' })).toBeVisible();

  await cell(page, '1. Tổng số hộ dân cư').click();
  await page.keyboard.type('1.050');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1049');
  await page.keyboard.press('Enter');
  await expect(cell(page, '2. Dân số thực tế thường trú')).toBeFocused();
  await cell(page, '4. Trẻ sinh ra sống – Nam').click();
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('11');
  await page.keyboard.press('Tab');
  await expect(flow.getByRole('row', { name: /^4\. Trẻ sinh ra sống/ })).toContainText('23');
  await cell(page, '5. Người chết').fill('3');
  await cell(page, '5. Người chết').blur();
  await expect(page.getByText(/^Đã lưu · /)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Không phát sinh trong kỳ/ })).toHaveCount(1);
  await fits(page, 1366, '01-DSH');
  await accessible(page, '01-DSH');
  await page.setViewportSize({ width: 360, height: 740 });
  await fits(page, 360, '01-DSH on a phone');
  await accessible(page, '01-DSH on a phone');
  await page.setViewportSize({ width: 1366, height: 768 });

  // On paper each table stands under its own title, as the form has them.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('article[aria-hidden="true"]');
  await expect(paper.locator('table')).toHaveCount(2);
  await expect(paper.locator('table').first().locator('tbody tr')).toHaveCount(4);
  await expect(paper.locator('table').first()).toContainText('1.050');
  await expect(paper.locator('table').nth(1)).toContainText('23');
  await page.emulateMedia({ media: 'screen' });
});

test('a file fills the table after a look, and is taken out again', async ({ signedIn }) => {
  const page = await signedIn('tyt.namdu');
  await page.goto(`/reports/${SERIES}/TYT-NAM-DU/${PERIOD}`);
  const [births, second] = ROWS;
  const boys = cell(page, `${births} – Nam`);
  const before = await boys.inputValue();

  await page.getByRole('button', { name: 'Lấy số từ tệp' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lấy số liệu từ tệp Excel hoặc CSV' });
  // The product's own sheet comes back as it went.
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /dạng XLSX/ }).click();
  const own = await (await download).path();
  await dialog.getByLabel('Tệp số liệu').setInputFiles({
    name: 'biểu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(own),
  });
  await expect(dialog.getByText(/0 số khác với ô hiện có/)).toBeVisible();

  // That of another program is matched by its words; what does not fit is named.
  await dialog.getByLabel('Tệp số liệu').setInputFiles({
    name: 'phan-mem-khac.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'BÁO CÁO SINH;;;\nSTT;Chỉ tiêu;nam;NỮ\n1;tong so tre sinh ra song;1.054;47\n2;Con thứ 2;1,5;\n3;Trẻ tử vong;1;1\n',
    ),
  });
  await expect(dialog.getByRole('row', { name: new RegExp(`${births} – Nam`) })).toContainText('1.054');
  await expect(dialog.getByText('Ô C4: “1,5” không phải số nguyên từ 0 trở lên.')).toBeVisible();
  await expect(dialog.getByText('Biểu không có dòng “Trẻ tử vong”; dòng này không được lấy.')).toBeVisible();
  await expect(dialog.getByText(`Ô D4: ${second} – Nữ`)).toBeVisible();
  await accessible(page, 'sheet');
  await expect(boys).toHaveValue(before);
  await dialog.getByRole('button', { name: 'Đưa 2 số vào biểu' }).click();
  await expect(boys).toHaveValue('1054');
  await expect(page.getByText(/^Đã lưu · /)).toBeVisible();
  await page.reload();
  await expect(boys).toHaveValue('1054');
});
