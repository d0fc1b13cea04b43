import type { Page } from '@playwright/test';
import { expect, tabTo, test } from './harness';

const MOVED_ON = '01/12/2024';

/** Types a day into a field and leaves it, as people do. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.keyboard.press('Tab');
}

/** Chooses what a search offers first under this name. */
async function chooseFrom(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).first().click();
}

test('the map before and after the reform, with keys alone', async ({ signedIn }) => {
  const page = await signedIn('tyt.hontre');
  await page.goto('/areas');
  await expect(page.getByText('63 đơn vị cấp tỉnh')).toBeVisible();
  await tabTo(page, page.getByLabel('Nhập ngày'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('30/06/2025');
  await page.keyboard.press('Escape');
  await expect(page.getByText('10.035 đơn vị cấp xã')).toBeVisible();

  const slider = page.getByRole('slider');
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', '30/06/2025');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '01/07/2025');
  await expect(page.getByText('34 đơn vị cấp tỉnh')).toBeVisible();
  await expect(page.getByText('không có cấp huyện')).toBeVisible();
  await expect(page.getByText('3.321 đơn vị cấp xã')).toBeVisible();
  await expect(page).toHaveURL(/asOf=2025-07-01/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('63 đơn vị cấp tỉnh')).toBeVisible();
  await expect(page.getByText('696 đơn vị cấp huyện')).toBeVisible();

  const tree = page.getByRole('treegrid');
  await tabTo(page, tree.getByRole('row', { name: /tỉnh An Giang/ }));
  await page.keyboard.press('End');
  await expect(tree.getByRole('row', { name: /tỉnh Yên Bái/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('row', { name: /tỉnh Yên Bái/ })).toHaveAttribute('aria-expanded', 'true');
  const district = tree.getByRole('row', { name: /huyện Lục Yên/ });
  await expect(district).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(district).toHaveCount(0);
});

test('an old name leads to what a divided ward became', async ({ signedIn }) => {
  const page = await signedIn('tyt.hontre');
  await page.goto('/areas');
  await page.getByRole('searchbox').fill('phuong Cu Khoi - quan Long Bien');
  await page.getByRole('link', { name: 'phường Cự Khối' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Cự Khối');
  await expect(page.getByText('Chia cho 2 đơn vị – không so sánh được')).toBeVisible();
  await expect(page.getByRole('link', { name: 'phường Long Biên' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'xã Bát Tràng' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Bát Tràng');
  await expect(page.getByRole('link', { name: 'phường Cự Khối' }).first()).toBeVisible();
});

test('a residential group is added to a commune and ended', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/areas/31108');
  await page.getByRole('button', { name: 'Thêm thôn, tổ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Loại').selectOption('AP');
  await dialog.getByLabel('Tên', { exact: true }).fill('Bãi Nhà');
  await dialog.getByRole('button', { name: 'Thêm thôn, tổ' }).click();
  const row = page.getByRole('row', { name: /Ấp Bãi Nhà/ });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /^Kết thúc/ }).click();
  await typeDay(page, 'Không còn từ ngày', '19/11/2024');
  await dialog.getByLabel('Lý do').fill('Sáp nhập ấp');
  await dialog.getByLabel(/^Gõ mã/).fill('ấp Bãi Nhà');
  await dialog.getByRole('button', { name: 'Kết thúc' }).click();
  await expect(row).toContainText('– 18/11/2024');
});

test('a district moves a station, after it has seen what that changes', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/organisations/TYT-NAM-DU');
  await page.getByRole('link', { name: 'Chuyển', exact: true }).click();
  await chooseFrom(page, 'Báo cáo cho', 'Phòng Dân số', /^Phòng Dân số.*Kiên Hải|^Phòng Dân số/);
  await typeDay(page, 'Có hiệu lực từ ngày', MOVED_ON);
  await page.getByLabel('Lý do').fill('Giao phòng chuyên môn quản lý trực tiếp');
  await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await expect(page.getByText(`Từ ngày ${MOVED_ON}, Trạm Y tế xã Nam Du báo cáo cho:`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Những gì thay đổi theo' })).toBeVisible();
  // Only tried so far.
  const other = await signedIn('ttyt.kienhai');
  await other.goto('/organisations/TYT-NAM-DU?asOf=2024-12-01');
  await expect(other.getByRole('link', { name: 'Trung tâm Y tế huyện Kiên Hải' })).toBeVisible();

  await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(page).toHaveURL(/asOf=2024-12-01/);
  await expect(page.getByRole('link', { name: /^Phòng Dân số/ }).first()).toBeVisible();
  await expect(page.getByRole('table').getByText('Giao phòng chuyên môn quản lý trực tiếp')).toBeVisible();
  await page.goto('/organisations/TYT-NAM-DU');
  // Today it still reports as before.
  await expect(page.getByRole('definition').getByText('Trung tâm Y tế huyện Kiên Hải')).toBeVisible();
});

test('closing asks for the name, and the form keeps what was typed', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/organisations/TYT-AN-SON?action=CLOSE');
  await typeDay(page, 'Không còn hoạt động từ ngày', '01/01/2025');
  await page.getByLabel('Lý do').fill('Sắp xếp lại');
  await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await page.getByRole('button', { name: 'Giải thể' }).click();
  await expect(page.getByText('Chưa đúng mã hoặc tên đơn vị')).toBeVisible();
  await page.getByRole('button', { name: 'Sửa lại' }).click();
  await expect(page.getByLabel('Lý do')).toHaveValue('Sắp xếp lại');
});

const HEADING = 'code,name,shortName,kind,level,area,parent,validFrom,aliases';
const csv = (...lines: string[]) => ({
  name: 'don-vi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADING, ...lines].join('\r\n') + '\r\n'),
});

test('a file with a bad row changes nothing, a good one is imported whole', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/imports');
  const good = (number: number) =>
    `KHOA-THU-${number},Khoa thử ${number},,DEPARTMENT_OF_HEALTH_CENTRE,DISTRICT,912,TTYT-KIEN-HAI,2024-11-18,`;
  const file = page.getByLabel('Tệp XLSX hoặc CSV');
  await file.setInputFiles(csv(good(1), good(2).replace('TTYT-KIEN-HAI', 'TTYT-KHONG-CO'), good(3)));
  await expect(page.getByText('3 dòng: 2 thêm mới, 0 đã có, 1 có lỗi')).toBeVisible();
  await expect(page.getByRole('row', { name: /KHOA-THU-2/ })).toContainText('TTYT-KHONG-CO');
  await expect(page.getByRole('button', { name: /^Nhập \d/ })).toHaveCount(0);

  await file.setInputFiles(csv(good(1), good(2), good(3)));
  await page.getByRole('button', { name: 'Nhập 3 cơ quan, đơn vị' }).click();
  await expect(page.getByText('Đã nhập 3 cơ quan, đơn vị')).toBeVisible();
  await page.goto('/organisations?q=khoa+thu');
  await expect(page.getByRole('link', { name: /^Khoa thử/ })).toHaveCount(3);
});

test('accounts from a file get passwords that are shown once', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/imports?tab=accounts');
  await page.getByLabel('Tệp XLSX hoặc CSV').setInputFiles({
    name: 'tai-khoan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'username,displayName,organisation,roles,over\r\ntyt.laison2,Cán bộ thứ hai,TYT-LAI-SON,VIEWER;REPORTER,\r\n',
    ),
  });
  await page.getByRole('button', { name: 'Tạo 1 tài khoản' }).click();
  await expect(page.getByRole('row', { name: /tyt\.laison2/ }).locator('code')).toHaveText(/\S{8,}/);
  await page.getByRole('button', { name: 'Đã lưu, đóng lại' }).click();
  await expect(page.locator('code')).toHaveCount(0);
});

test('a district resets a password and hands work over', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/users');
  await page.getByRole('button', { name: 'Đặt lại mật khẩu của Cán bộ dân số TYT xã An Sơn' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
  await expect(page.getByLabel('Mật khẩu dùng một lần')).toHaveText(/\S{8,}/);
  await page.getByRole('button', { name: 'Đóng' }).click();

  await page.getByRole('button', { name: 'Bàn giao công việc của Cán bộ dân số TYT xã Hòn Tre' }).click();
  const dialog = page.getByRole('dialog');
  await chooseFrom(page, 'Người nhận', 'Lại Sơn', /^Cán bộ dân số TYT xã Lại Sơn/);
  await dialog.getByLabel('Lý do').fill('Nghỉ hưu');
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await expect(dialog.getByText('Lập và gửi báo cáo – Trạm Y tế xã Hòn Tre')).toBeVisible();
  await expect(dialog.getByText('Tài khoản Cán bộ dân số TYT xã Hòn Tre bị khóa')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bàn giao' }).click();
  await expect(page.getByRole('row', { name: /tyt\.hontre/ })).toContainText('Đã khóa');
});
