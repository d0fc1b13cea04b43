import { settled } from './checks';
import { expect, tabTo, test, type Caller } from './harness';
import { KIEN_HAI_PLAN } from './screens';

const STATIONS = [
  { account: 'tyt.hontre', name: 'Trạm Y tế xã Hòn Tre' },
  { account: 'tyt.laison', name: 'Trạm Y tế xã Lại Sơn' },
  { account: 'tyt.namdu', name: 'Trạm Y tế xã Nam Du' },
] as const;
const FOURTH = 'Trạm Y tế xã An Sơn';

interface Allocation {
  id: string;
  version: number;
  state: string;
  organisation: { code: string } | null;
}

/** As if nothing had been handed out: the sample already tells of the first months. */
async function takeBack(district: Caller): Promise<void> {
  const { items } = await district.get<{ items: { allocation: Allocation }[] }>(
    `/allocations?plan=${KIEN_HAI_PLAN}&limit=200`,
  );
  for (const line of items) {
    let { allocation } = line;
    while (allocation.organisation !== null && allocation.state !== 'PLANNED') {
      const taken = await district.send<Allocation>(
        'POST',
        `/allocations/${allocation.id}/undo`,
        { reason: 'Ghi nhầm đợt cấp phát' },
        `"${allocation.version}"`,
      );
      allocation = taken.answer;
    }
  }
}

test('banners are issued to four stations, three confirm, and the fourth is named', async ({
  as,
  signedIn,
}) => {
  await takeBack(await as('ttyt.kienhai'));
  const district = await signedIn('ttyt.kienhai');
  await district.goto(`/plans/${KIEN_HAI_PLAN}?tab=activities`);
  const handingOut = district.getByRole('region', { name: 'Cấp phát', exact: true });
  await handingOut.getByRole('button', { name: 'Cấp phát cho các nơi' }).click();
  const dialog = district.getByRole('dialog');
  for (const { name } of STATIONS) await expect(dialog.getByLabel(new RegExp(`^${name}`))).toBeChecked();
  await dialog.getByRole('button', { name: /^Cấp phát cho \d+ nơi$/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(handingOut.getByText(/^Chưa xác nhận: /)).toContainText(FOURTH);

  for (const { account } of STATIONS) {
    const station = await signedIn(account);
    await station.goto('/');
    await station.getByRole('button', { name: /^Đã nhận đủ 5: / }).click();
    // One tap is enough; what comes next is asked for in its place.
    await expect(station.getByRole('button', { name: /^Đã treo đủ 5: / })).toBeVisible();
  }

  await district.reload();
  await expect(handingOut.getByText(/^Chưa xác nhận: /)).toHaveText(`Chưa xác nhận: ${FOURTH}`);
});

test('the calendar is used with keys alone', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/calendar?plan=${KIEN_HAI_PLAN}`);
  await settled(page);
  const chart = page.getByRole('group', { name: 'Biểu đồ thời gian' });
  const bars = chart.getByRole('button');
  await tabTo(page, bars.first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const chosen = page.locator('button:focus');
  const words = (await chosen.getAttribute('aria-label')) ?? '';
  expect(words).not.toBe('');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading').first()).toBeVisible();
  expect(words).toContain((await drawer.getByRole('heading').first().innerText()).split(':')[0]);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(chosen).toHaveAttribute('aria-label', words);

  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lịch hoạt động tháng 11/2024');
  await page.keyboard.press(',');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lịch hoạt động tháng 10/2024');
  await page.keyboard.press('3');
  await expect(page.getByRole('table', { name: 'Các việc trong năm 2024' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Xem theo năm, tháng, danh sách');
});

test('what has no day of its own is said so, never given a date', async ({ signedIn }) => {
  const page = await signedIn('phuong.cukhoi');
  await page.goto('/calendar?year=2025&kinds=OCCURRENCE');
  const chart = page.getByRole('group', { name: 'Biểu đồ thời gian' });
  await expect(chart.getByRole('button', { name: /trong năm 2025/ }).first()).toBeVisible();
  await expect(chart.getByRole('button', { name: /trong tháng 1\/2025/ }).first()).toBeVisible();
});

test('the year is printed on one A4 page across, with its words', async ({ signedIn }) => {
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/calendar?plan=${KIEN_HAI_PLAN}`);
  await settled(page);
  await expect(page.getByRole('group', { name: 'Biểu đồ thời gian' })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const structure = pdf.toString('latin1');
  expect(structure.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [width = 0, height = 0] =
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(structure)?.slice(1).map(Number) ?? [];
  // 297 × 210 mm, in points.
  expect(Math.round(width)).toBe(842);
  expect(Math.round(height)).toBe(595);

  // The service reads the text of PDF files: what it reads here is what stands on paper.
  await page.goto('/plan-imports');
  await page
    .getByLabel('Tệp Word, PDF hoặc văn bản thuần')
    .setInputFiles({ name: 'lich-2024.pdf', mimeType: 'application/pdf', buffer: pdf });
  const printed = page.getByRole('region', { name: 'Văn bản gốc' });
  await expect(printed).toContainText('Lịch hoạt động năm 2024');
  await expect(printed).toContainText('Đơn vị: Trung tâm Y tế huyện Kiên Hải');
  await expect(printed).toContainText('Ngày in: 18/11/2024');
  await expect(printed).toContainText('Văn bản không định ngày');
});
