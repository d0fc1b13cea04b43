import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const AGENCIES = [
  'Trung tâm Y tế quận Long Biên',
  'Phòng Tư pháp quận',
  'Công an quận',
  'Chi cục Thống kê quận',
] as const;
const YEAR = '2023';
const WARD = '00154';
const LINES = { boys: /bé trai/i, girls: /bé gái/i };

interface Answer {
  columns: { value: (number | null)[]; numerator: (number | null)[]; denominator: (number | null)[] };
}

interface Origins {
  terms: {
    cells: { figures: { items: { value: number; status: string; reconciliation: string | null }[] } }[];
  }[];
}

/** Types into a search and takes what it offers under this name. */
async function choose(page: Page, field: ReturnType<Page['getByRole']>, typed: string, option: RegExp) {
  await field.click();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Fills in the two counts of the ward with the keys of a spreadsheet, and saves. */
async function enter(page: Page, boys: string, girls: string, basis: string): Promise<void> {
  await page.getByLabel('Căn cứ số liệu').fill(basis);
  const table = page.getByRole('table', { name: /^Số liệu từng dòng/ });
  await table.getByLabel(/^phường Cự Khối, .*bé trai/i).click();
  await page.keyboard.type(boys);
  await page.keyboard.press('Enter');
  await page.keyboard.type(girls);
  await expect(table.getByLabel(/^phường Cự Khối, .*bé gái/i)).toHaveValue(girls);
  await page.getByRole('button', { name: 'Lưu số liệu' }).click();
  await expect(page.getByRole('table', { name: /^Số liệu từng dòng/ })).toHaveCount(0);
}

test('four agencies give their figures, one is agreed upon, and the indicator follows', async ({
  signedIn,
  as,
}) => {
  const office = await signedIn('ttyt.longbien');
  await office.goto('/reconciliations');
  await office.getByRole('link', { name: 'Lập phiên' }).click();
  await choose(office, office.getByRole('combobox', { name: 'Địa bàn' }), 'cu khoi', /phường Cự Khối/);
  await office.getByLabel('Năm', { exact: true }).selectOption(YEAR);
  for (const [at, name] of AGENCIES.entries()) {
    const agency = office.getByRole('group', { name: `Cơ quan ${at + 1}` });
    await choose(office, agency.getByRole('combobox', { name: 'Cơ quan' }), name, new RegExp(`^${name}`));
  }
  await office.getByRole('button', { name: 'Lập phiên' }).click();
  await expect(
    office.getByRole('heading', { level: 1, name: 'Thống nhất số liệu phường Cự Khối, năm 2023' }),
  ).toBeVisible();
  const address = new URL(office.url()).pathname;

  await office.getByRole('button', { name: `Nhập số liệu của ${AGENCIES[0]}` }).click();
  await enter(office, '64', '58', 'Sổ theo dõi dân số theo nơi thường trú thực tế');

  // Each agency sees the session in its own list, and enters its figures itself.
  const justice = await signedIn('tuphap.longbien');
  await justice.goto('/reconciliations');
  await justice.getByRole('link', { name: 'phường Cự Khối' }).first().click();
  await expect(justice.getByRole('button', { name: `Nhập thay số liệu của ${AGENCIES[2]}` })).toHaveCount(0);
  await justice.getByRole('button', { name: `Nhập số liệu của ${AGENCIES[1]}` }).click();
  await enter(justice, '63', '58', 'Đăng ký khai sinh theo ngày đăng ký');
  const statistics = await signedIn('thongke.longbien');
  await statistics.goto(address);
  await statistics.getByRole('button', { name: `Nhập số liệu của ${AGENCIES[3]}` }).click();
  await enter(statistics, '64', '58', 'Điều tra biến động dân số');

  // The police sent a letter: the standing office enters it, and the letter is named.
  await office.goto(address);
  await office.getByRole('button', { name: `Nhập thay số liệu của ${AGENCIES[2]}` }).click();
  await office.getByRole('button', { name: 'Lưu số liệu' }).click();
  await expect(office.getByText('Nhập số, ký hiệu văn bản')).toBeVisible();
  await office.getByLabel('Số, ký hiệu văn bản của cơ quan').fill('12/CA-QLHC');
  await office.getByLabel('Ngày văn bản').fill('05/02/2024');
  await office.keyboard.press('Tab');
  await enter(office, '65', '58', 'Sổ đăng ký cư trú');
  await expect(office.getByText(/nhập thay theo văn bản số 12\/CA-QLHC ngày 05\/02\/2024/)).toBeVisible();

  const lines = office.getByRole('table', { name: /^Số liệu của các cơ quan/ });
  const boys = lines.getByRole('row', { name: LINES.boys }).first();
  await expect(boys.getByRole('cell').nth(5)).toHaveText('2');
  await boys.getByLabel(/^Số thống nhất/).fill('64');
  await office.getByRole('button', { name: 'Lưu lý do và số thống nhất' }).click();
  await expect(boys.getByText('Các cơ quan chênh lệch: chọn lý do')).toBeVisible();
  await boys.getByLabel(/^Lý do/).selectOption({ index: 1 });
  await office.getByRole('button', { name: 'Lưu lý do và số thống nhất' }).click();
  await expect(office.getByText('Đã lưu lý do và số thống nhất')).toBeVisible();

  // What would change is seen before anybody agrees; nothing has changed yet.
  const effect = office.getByRole('region', { name: 'Nếu thống nhất như trên thì …' });
  await expect(effect.getByRole('row', { name: /Tỷ số giới tính khi sinh/ })).toContainText('110,3');
  const api = await as('ttyt.longbien');
  const ratio = () => api.get<Answer>(`/analytics/indicators?indicator=SRB&area=${WARD}&periods=${YEAR}`);
  const before = (await ratio()).columns;
  expect(before.value[0]).not.toBe(110.3448);

  await office.getByRole('button', { name: 'Chốt số thống nhất' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Chốt số thống nhất' }).click();
  await expect(dialog.getByText('Nhập số biên bản')).toBeVisible();
  await dialog.getByLabel('Số biên bản').fill('03/BB-TTYT');
  await dialog.getByLabel('Ngày biên bản').fill('08/02/2024');
  await office.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Chốt số thống nhất' }).click();
  await expect(office.getByText('Biên bản số 03/BB-TTYT ngày 08/02/2024')).toBeVisible();
  await expect(office.getByText('Đã thống nhất', { exact: true })).toBeVisible();
  expect((await ratio()).columns.value[0]).toBe(110.3448);

  // The figure names the session it comes from.
  const origins = await api.get<Origins>(
    `/analytics/figure-origins?indicator=SRB&area=${WARD}&period=${YEAR}`,
  );
  const found = origins.terms[0]?.cells[0]?.figures.items.find(({ status }) => status === 'AGREED');
  expect(found).toMatchObject({ value: 64, reconciliation: address.split('/').at(-1) });

  // The minutes are a Word file that anybody who takes part can keep.
  const download = justice.waitForEvent('download');
  await justice.goto(address);
  await justice.getByRole('button', { name: 'Tải biên bản (Word)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);

  // What was agreed stands; to change it the session is opened again, for a reason.
  await expect(lines.getByLabel(/^Số thống nhất/)).toHaveCount(0);
  await expect(boys.getByRole('cell').last()).toHaveText('64');
  await expect(office.getByRole('button', { name: 'Mở lại' })).toBeVisible();
});
