import { readFileSync } from 'node:fs';
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

async function issue(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Ban hành' });
  await dialog.getByLabel('Số, ký hiệu').fill(number);
  await dialog.getByLabel('Nơi ban hành').fill('Kiên Hải');
  await dialog.getByLabel('Chức vụ người ký').fill('GIÁM ĐỐC');
  await dialog.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(dialog.getByRole('status')).toContainText(`Đủ điều kiện ban hành: số ${number}`);
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
}

test('a draft goes through review with a comment into force and is amended, with the texts compared', async ({
  as,
  signedIn,
}) => {
  test.setTimeout(240_000);
  const planner = await as('ttyt.kienhai');
  const plan = await whole(planner, 'Kế hoạch đi qua các bước');
  const centre = await signedIn('ttyt.kienhai');
  const province = await signedIn('soyte.kiengiang');

  await test.step('the centre submits it', async () => {
    await centre.goto(`/plans/${plan}/edit`);
    await centre.getByRole('button', { name: 'Trình duyệt' }).click();
    const dialog = centre.getByRole('dialog');
    await expect(dialog).toContainText('không ai sửa được dự thảo');
    await dialog.getByRole('button', { name: 'Trình duyệt' }).click();
    await expect(centre.getByText(/^Kế hoạch đang trình duyệt/)).toBeVisible();
    await expect(centre.getByRole('textbox')).toHaveCount(0);
  });

  await test.step('the reviewer comments on a paragraph and returns it', async () => {
    await province.goto(`/plans/${plan}/edit`);
    await province.getByRole('button', { name: 'Góp ý Mục I, đoạn 1' }).click();
    const comment = province.getByRole('dialog', { name: 'Góp ý' });
    await expect(comment).toContainText('Giảm tốc độ tăng tỷ số giới tính khi sinh.');
    await comment.getByRole('button', { name: 'Gửi góp ý' }).click();
    await expect(comment.getByText('Ghi nội dung góp ý')).toBeVisible();

    await comment.getByLabel('Nội dung góp ý').fill('Đề nghị ghi rõ chỉ tiêu 108.');
    await comment.getByRole('button', { name: 'Gửi góp ý' }).click();
    await expect(province.getByRole('heading', { name: 'Góp ý (1)' })).toBeVisible();

    await province.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = province.getByRole('dialog', { name: 'Trả lại' });
    await dialog.getByLabel('Lý do trả lại').fill('Bổ sung theo góp ý.');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await expect(province.getByText('Bổ sung theo góp ý.')).toBeVisible();
  });

  await test.step('the centre sees both, corrects and submits again', async () => {
    await centre.reload();
    await expect(centre.getByText('Bổ sung theo góp ý.')).toBeVisible();
    await expect(centre.getByText('Đề nghị ghi rõ chỉ tiêu 108.')).toBeVisible();

    await paragraph(centre, 1).fill('Giảm tốc độ tăng tỷ số giới tính khi sinh, xuống dưới 108.');
    await saved(centre);
    await centre.getByRole('button', { name: /^Đã xử lý góp ý: Đề nghị/ }).click();
    await expect(centre.getByText('Đã xử lý (1)')).toBeVisible();
    await centre.getByRole('button', { name: 'Trình duyệt' }).click();
    await centre.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
    await expect(centre.getByText(/^Kế hoạch đang trình duyệt/)).toBeVisible();
  });

  await test.step('it is issued with what the registry gave; what is wrong is said before', async () => {
    await centre.getByRole('button', { name: 'Ban hành', exact: true }).click();
    const dialog = centre.getByRole('dialog', { name: 'Ban hành' });
    await dialog.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(dialog.getByText('Số, ký hiệu: cần điền')).toBeVisible();
    await dialog.getByLabel('Số, ký hiệu').fill('145-TTYT');
    await dialog.getByLabel('Nơi ban hành').fill('Kiên Hải');
    await dialog.getByLabel('Chức vụ người ký').fill('GIÁM ĐỐC');
    await dialog.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();

    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await issue(centre, '145/KH-TTYT');
    await expect(centre.getByText('145/KH-TTYT').first()).toBeVisible();
    await expect(centre.getByText('Đã ban hành').first()).toBeVisible();
  });

  await test.step('the signed copy is put to it and can be had again', async () => {
    await centre.getByRole('button', { name: 'Bản đã ký' }).click();
    const dialog = centre.getByRole('dialog', { name: 'Bản đã ký' });
    await expect(dialog.getByRole('status')).toHaveText('Chưa đính bản đã ký.');
    const put = async (name: string, buffer: Buffer) => {
      const chooser = centre.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Chọn tệp PDF' }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer });
    };
    await put('anh-chup.pdf', Buffer.from('không phải PDF'));
    await expect(dialog.getByRole('alert')).toContainText('không đúng loại được nhận');
    const scanned = await planner.file(`/plans/${plan}/document`, 'application/pdf');
    await put('145-KH-TTYT.pdf', scanned);
    await expect(dialog.getByRole('status')).toHaveText('Đã đính: 145-KH-TTYT.pdf');
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    const download = centre.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải bản đã ký' }).click();
    expect(readFileSync(await (await download).path())).toEqual(scanned);
    await centre.keyboard.press('Escape');
  });

  await test.step('it is amended; the old text stays beside the new one', async () => {
    await centre.goto(`/plans/${plan}`);
    await centre.getByRole('button', { name: 'Sửa đổi, bổ sung' }).click();
    const dialog = centre.getByRole('dialog', { name: 'Sửa đổi, bổ sung' });
    await dialog.getByLabel('Lý do sửa đổi, bổ sung').fill('Điều chỉnh chỉ tiêu.');
    await dialog.getByRole('button', { name: 'Lập dự thảo sửa đổi' }).click();
    await expect(centre).toHaveURL(/\/plans\/(?!.*changes).+\/edit$/);
    await paragraph(centre, 1).fill('Giảm tốc độ tăng tỷ số giới tính khi sinh, xuống dưới 107.');
    await saved(centre);
    await centre.getByRole('link', { name: 'Xem những chỗ thay đổi' }).click();
    const changes = centre.getByRole('list', { name: 'Những chỗ thay đổi' });
    await expect(changes.getByRole('deletion')).toContainText('108');

    await expect(changes.getByRole('insertion')).toContainText('107');
    await centre.goBack();
    await issue(centre, '152/KH-TTYT');
    await centre.goto(`/plans/${plan}/changes`);
    await expect(centre.getByRole('heading', { name: 'Bản 1 so với bản 2' })).toBeVisible();

    await expect(changes.getByRole('insertion')).toContainText('107');
    await centre.goto(`/plans/${plan}`);
    await expect(centre.getByText(/xuống dưới 107/).first()).toBeVisible();
  });
});

test("next year's plan goes on from this year's, with years and days moved", async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/plans/new');
  await page.getByRole('radio', { name: /^Lập kế hoạch năm sau/ }).check();
  await page.getByRole('combobox', { name: 'Kế hoạch năm trước' }).click();
  await page.keyboard.type('kiem soat mat can bang');
  await page
    .getByRole('option', { name: /^Thực hiện Đề án “Kiểm soát mất cân bằng giới tính khi sinh” Năm 2024/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Trích yếu' })).toHaveValue(/Năm 2025 trên địa bàn/);
  await expect(page.getByLabel('Từ ngày')).toHaveValue('01/01/2025');
  await expect(page.getByLabel('Đến ngày')).toHaveValue('31/12/2025');
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Năm 2025 trên địa bàn huyện Kiên Hải');
  const target = page.getByRole('group', { name: /^Chỉ tiêu: Năm 2025 phấn đấu/ });
  await expect(target).toContainText('108');
  // What was asked for this year is asked for the next.
  await expect(page.getByRole('group', { name: /^Chế độ báo cáo/ }).first()).toContainText('20/11/2025');
});

const PASTED = `SỞ Y TẾ TỈNH KIÊN GIANG
TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 98/KH-TTYT
Kiên Hải, ngày 12 tháng 01 năm 2025

KẾ HOẠCH
Kiểm soát mất cân bằng giới tính khi sinh năm 2025 trên địa bàn huyện Kiên Hải

Căn cứ Kế hoạch số 139/KH-TTYT ngày 25/08/2021 của Trung tâm Y tế huyện Kiên Hải về việc thực hiện Đề án kiểm soát mất cân bằng giới tính khi sinh giai đoạn 2021-2025;
Trung tâm Y tế huyện Kiên Hải xây dựng kế hoạch năm 2025 như sau:
I. MỤC TIÊU
- Phấn đấu tỷ số giới tính khi sinh toàn huyện năm 2025 đạt dưới 107 bé trai/100 bé gái sinh ra còn sống.
II. HOẠT ĐỘNG
1. Treo 24 băng rôn tuyên truyền nhân Ngày Dân số thế giới 11/7/2025.
2. Rà soát các hộ trên địa bàn.
III. TỔ CHỨC THỰC HIỆN
1. Trạm Y tế các xã
- Báo cáo kết quả thực hiện về Trung tâm Y tế huyện trước ngày 20/11/2025.
IV. KINH PHÍ
Từ nguồn kinh phí hoạt động thường xuyên năm 2025.
Nơi nhận:
- Sở Y tế (b/c);
- Trạm Y tế các xã;
- Lưu: VT.
GIÁM ĐỐC
`;

test('a pasted plan is checked against its text with keys, corrected and made a draft', async ({
  signedIn,
}) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/plans');
  await page.getByRole('link', { name: 'Nhập từ văn bản' }).click();
  await page.getByRole('textbox', { name: 'Nội dung văn bản' }).fill(PASTED);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đối chiếu bản nhập với văn bản gốc');
  const source = page.getByRole('region', { name: 'Văn bản gốc' });
  await expect(source).toContainText('dưới 107 bé trai/100 bé gái');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, width, `import, ${width} px`);

    await accessible(page, `import, ${width} px`);
  }
  await page.setViewportSize({ width: 1366, height: 900 });

  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
  await expect(page.getByRole('alert').first()).toContainText(/chỗ cần xác nhận|Chọn/);
  const done = page.getByText('Đã xác nhận hết');
  const doubt = page.locator('button:focus', { hasText: /^Đúng/ });
  await page.getByRole('button', { name: 'Chỗ tiếp theo (N)' }).click();
  for (let asked = 0; asked < 40 && !(await done.isVisible()); asked++) {
    await expect(doubt).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(done).toBeVisible();

  await page.getByRole('button', { name: /^Sửa Trích yếu \(Kiểm soát/ }).click();
  const title = page.getByRole('textbox', { name: 'Trích yếu' });
  await title.fill('Kiểm soát mất cân bằng giới tính khi sinh năm 2025 (nhập lại)');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('combobox', { name: 'Đơn vị ban hành' }).click();
  await page.keyboard.type('trung tam y te huyen kien hai');
  await page.getByRole('option', { name: 'Trung tâm Y tế huyện Kiên Hải' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Địa bàn' })).toHaveValue(/huyện Kiên Hải/);
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();

  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(nhập lại)');
  await expect(page.getByText('Từ nguồn kinh phí hoạt động thường xuyên năm 2025.').first()).toBeVisible();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await expect(page.getByText(/dưới 107|107 bé trai/).first()).toBeVisible();
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FILES = [
  { name: 'ke-hoach-kien-hai-2024.pdf', mimeType: 'application/pdf' },
  { name: 'ke-hoach-kien-hai-2024.docx', mimeType: DOCX },
];

test('a plan printed as PDF and as a Word document is taken in again from the file', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  const answer = await page.request.get('/api/v1/plans', { params: { q: 'Kiên Hải', year: '2024' } });
  const { items } = (await answer.json()) as { items: { id: string; recordedFromPaper: boolean }[] };
  const printed = items.find(({ recordedFromPaper }) => recordedFromPaper)?.id ?? '';
  for (const { name, mimeType } of FILES) {
    const document = await page.request.get(`/api/v1/plans/${printed}/document`, {
      headers: { Accept: mimeType },
    });
    await page.goto('/plan-imports');
    await page
      .getByLabel('Tệp Word, PDF hoặc văn bản thuần')
      .setInputFiles({ name, mimeType, buffer: await document.body() });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đối chiếu bản nhập với văn bản gốc');
    const source = page.getByRole('region', { name: 'Văn bản gốc' });
    await expect(source).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await expect(source).toContainText('trước ngày 20/11/2024');
  }

  const done = page.getByText('Đã xác nhận hết');
  const doubt = page.locator('button:focus', { hasText: /^Đúng/ });
  await page.getByRole('button', { name: 'Chỗ tiếp theo (N)' }).click();
  for (let asked = 0; asked < 40 && !(await done.isVisible()); asked++) {
    await expect(doubt).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(done).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Đơn vị ban hành' })).toHaveValue(
    'Trung tâm Y tế huyện Kiên Hải',
  );
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kiểm soát mất cân bằng giới tính');
  await page.getByRole('tab', { name: /^Hoạt động/ }).click();
  await expect(page.getByText('In băng rôn tuyên truyền').first()).toBeVisible();
});

test('a document that must not be here is refused with words', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto('/plan-imports');
  await page.getByRole('textbox', { name: 'Nội dung văn bản' }).fill(`MẬT\n${PASTED}`);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('bí mật nhà nước');

  await expect(alert).toContainText('Nội dung đã dán vẫn còn trên máy này.');
});
