import { expect, signInByKeyboard, tabTo, test } from './harness';
import { KIEN_HAI, PERIOD, sendAnnualReport, SERIES } from './reports';

const SECOND_GIRLS = 'Trong đó: con thứ 2 – Nữ';

/** The main job on plan 001, as each of the three levels sees it. */
test('a station reports, the district returns, accepts and consolidates, the province reads', async ({
  page,
  as,
  signedIn,
}) => {
  test.setTimeout(300_000);

  await test.step('the station finds what is due and fills it in with keys alone', async () => {
    await page.goto('/');
    await signInByKeyboard(page, 'tyt.hontre');
    await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
    const due = page.getByRole('link', { name: /^Báo cáo kết quả thực hiện/ }).first();
    // The first page that a service answers after its start, with all that is due in it.
    await expect(due).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Trước ngày 20/11/2024 (hết ngày 19/11)')).toBeVisible();
    await page.keyboard.press('j');
    await expect(due).toBeFocused();
    await page.keyboard.press('Enter');

    // The figures stand there already: the sum of the accepted monthly reports.
    const second = page.getByRole('textbox', { name: SECOND_GIRLS, exact: true });
    await tabTo(page, second);
    const filled = await second.inputValue();
    expect(Number(filled)).toBeGreaterThan(0);
    await page.keyboard.type('3');
    // Down and up again, as on a spreadsheet.
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('textbox', { name: 'Trong đó: con thứ 3 trở lên – Nữ', exact: true }),
    ).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(second).toBeFocused();
    await expect(second).toHaveValue('3');
    const note = page.getByRole('textbox', { name: `Ghi chú cho ${SECOND_GIRLS}` });
    await tabTo(page, note);
    await page.keyboard.type('Đếm lại sổ');

    const activity = page.getByRole('group', { name: /In băng rôn tuyên truyền/ });
    await tabTo(page, activity.getByRole('radio', { name: 'Đã thực hiện' }));
    await page.keyboard.press('Space');
    await tabTo(page, activity.getByLabel('Ngày thực hiện'));
    await page.keyboard.type('11/10/2024');
    await tabTo(page, activity.getByLabel('Số lượng'));
    await page.keyboard.type('5');

    await tabTo(page, page.getByLabel('Khó khăn, vướng mắc'));
    await page.keyboard.type('Dân cư đi biển dài ngày, khó gặp để tư vấn.');

    await tabTo(page, page.getByRole('button', { name: 'Gửi báo cáo' }));
    await page.keyboard.press('Enter');
    const receipt = page.getByRole('region', { name: 'Biên nhận' });
    await expect(receipt).toContainText('Đã gửi đúng hạn');
    await expect(receipt).toContainText(/[0-9a-f]{64}/);
  });

  await test.step('the other three stations send theirs through the API', async () => {
    for (const [account, organisation] of [
      ['tyt.laison', 'TYT-LAI-SON'],
      ['tyt.anson', 'TYT-AN-SON'],
      ['tyt.namdu', 'TYT-NAM-DU'],
    ] as const) {
      await sendAnnualReport(await as(account), organisation);
    }
  });

  const district = await signedIn('ttyt.kienhai');
  await test.step('the district returns one cell with a reason', async () => {
    await district.goto(`/reviews?series=${SERIES}&organisation=TYT-HON-TRE&period=${PERIOD}`);
    await district.getByRole('button', { name: `Ghi ý kiến cho ${SECOND_GIRLS}: 3` }).click();
    const comment = district.getByRole('dialog');
    await comment.getByLabel('Ý kiến').fill('Sổ sinh ghi khác, đề nghị kiểm tra lại.');
    await comment.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await district.getByRole('button', { name: /^Trả lại/ }).click();
    const dialog = district.getByRole('dialog', { name: 'Trả lại báo cáo của Trạm Y tế xã Hòn Tre' });
    await dialog.getByLabel('Lý do, nói rõ cần sửa gì').fill('Số con thứ 2 không khớp các tháng.');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await expect(district.getByText('Đã trả lại báo cáo của Trạm Y tế xã Hòn Tre')).toBeVisible();
  });

  await test.step('the station sees why, corrects the cell and sends again', async () => {
    await page.goto('/');
    await expect(page.getByText('Lý do trả lại: Số con thứ 2 không khớp các tháng.')).toBeVisible();
    await page.getByRole('link', { name: /^Sửa: Báo cáo kết quả thực hiện/ }).click();
    await expect(page.getByText('Số con thứ 2 không khớp các tháng.', { exact: false })).toBeVisible();
    await page.getByRole('link', { name: SECOND_GIRLS }).first().click();
    const second = page.getByRole('textbox', { name: SECOND_GIRLS, exact: true });
    await expect(second).toBeFocused();
    const { filled } = await (
      await as('tyt.hontre')
    ).get<{ filled: { cells: Record<string, number> } }>(`/reports/${SERIES}/TYT-HON-TRE/${PERIOD}`);
    await page.keyboard.type(String(filled.cells['LIVE_BIRTHS_2ND.FEMALE']));
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByRole('region', { name: 'Biên nhận' })).toContainText('Đã gửi đúng hạn');
  });

  await test.step('the district accepts all four', async () => {
    await district.goto('/reviews');
    await expect(district.getByText('Chờ xem xét (4)')).toBeVisible();
    for (let left = 4; left > 0; left--) {
      const accept = district.getByRole('button', { name: /^Duyệt/ });
      await expect(accept).toBeEnabled();
      await accept.click();
      // A report with warnings asks once more.
      const asked = district.getByRole('dialog').getByRole('button', { name: 'Duyệt' });
      const done = district.getByText(left > 1 ? `Chờ xem xét (${left - 1})` : /^Đã duyệt hết/);
      await expect(asked.or(done).first()).toBeVisible();
      if (await asked.isVisible()) await asked.click();
      await expect(done).toBeVisible();
    }
  });

  await test.step('the district consolidates and sends to the province', async () => {
    await district.goto('/');
    await district.getByRole('link', { name: /^Tổng hợp: / }).click();
    await expect(district.getByText('Đã duyệt 4/4 báo cáo')).toBeVisible();
    await district.getByRole('button', { name: 'Lập bản tổng hợp' }).click();
    await district.getByRole('link', { name: 'Hoàn thiện và gửi báo cáo' }).click();
    await district.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(district.getByRole('region', { name: 'Biên nhận' })).toContainText('Đã gửi đúng hạn');
  });

  await test.step('the province reads 4/4 and the ratio, down to a figure of one commune', async () => {
    const province = await signedIn('tinh.kiengiang');
    await province.goto('/');
    await expect(province.getByText('Chờ tôi xem xét (1)')).toBeVisible();
    await province.goto(`/consolidations/${SERIES}/${KIEN_HAI}/${PERIOD}`);
    await expect(province.getByText('Đã duyệt 4/4 báo cáo')).toBeVisible();
    const { sums } = await (
      await as('tinh.kiengiang')
    ).get<{ sums: Record<string, number> }>(`/consolidations/${SERIES}/${KIEN_HAI}/${PERIOD}`);
    const boys = sums['LIVE_BIRTHS.MALE'] ?? NaN;
    const girls = sums['LIVE_BIRTHS.FEMALE'] ?? NaN;
    const ratio = ((boys / girls) * 100).toFixed(1).replace('.', ',');
    // The figure, and how far chance alone could have moved it.
    await expect(province.getByText(`(${boys} bé trai, ${girls} bé gái)`)).toHaveText(
      new RegExp(`tỷ số giới tính khi sinh ${ratio}; khoảng tin cậy 95\\s?%: \\d+,\\d–\\d+,\\d`),
    );
    await province.getByRole('button', { name: /^Xem nguồn: Tổng số trẻ sinh ra sống – Nam/ }).click();
    const sources = province.getByRole('dialog');
    await expect(sources.getByRole('link')).toHaveCount(4);
    await sources.getByRole('link', { name: /Trạm Y tế xã Hòn Tre/ }).click();
    await expect(province.getByRole('heading', { level: 1 })).toContainText('Báo cáo kết quả thực hiện');
    await expect(province.getByText('Dân cư đi biển dài ngày, khó gặp để tư vấn.').first()).toBeVisible();
  });
});
