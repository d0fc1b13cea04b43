import { expect, test, type Caller } from './harness';

const PLAN_2024 = '15655fb7-9e92-3469-9b1a-926e866da373';
const YEARS = '2021..2026';

interface Analysis {
  columns: { numerator: (number | null)[]; denominator: (number | null)[] };
}

async function birthsOf(caller: Caller, area: string) {
  const { columns } = await caller.get<Analysis>(
    `/analytics/indicators?indicator=SRB&periods=${YEARS}&${area}`,
  );
  return { boys: columns.numerator, girls: columns.denominator };
}

test('nothing of the old map is overdue on the new one', async ({ signedIn }) => {
  for (const account of ['tyt.dackhukienhai', 'ubnd.dackhukienhai', 'chicuc.angiang', 'ttyt.kienhai']) {
    const page = await signedIn(account);
    await page.goto('/');
    // The first question to a service that has just started takes its time.
    const due = page.getByRole('region', { name: /^Đến hạn/ });
    await expect(due).toBeVisible({ timeout: 40_000 });
    await expect(due.getByText('Quá hạn')).toHaveCount(0);
    // This year's plan has something to record; that of 2024 has nothing left.
    await expect(page.getByRole('region', { name: /^Hoạt động đến hạn/ }).getByText('2024')).toHaveCount(0);
    await page.goto('/reports?timeliness=OVERDUE');
    await expect(page.getByText('Không có báo cáo nào')).toBeVisible();
  }
});

test('a plan keeps the names of its day, the bodies bear those of today', async ({ signedIn }) => {
  const page = await signedIn('chicuc.angiang');
  await page.goto('/plans');
  const row = page.getByRole('row', { name: /Năm 2024 trên địa bàn huyện Kiên Hải/ });
  await expect(row).toContainText('Trung tâm Y tế huyện Kiên Hải');
  await page.goto(`/plans/${PLAN_2024}?tab=duties`);
  await expect(page.getByText('Trung tâm Y tế huyện Kiên Hải').first()).toBeVisible();
  await expect(page.getByText('Trung tâm Y tế khu vực Kiên Hải')).toHaveCount(0);
  await page.goto('/organisations/TTYT-KIEN-HAI');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trung tâm Y tế khu vực Kiên Hải');
  await expect(page.getByRole('row', { name: /Đổi tên thành/ })).toContainText('203/2025/QH15');
});

test('births of six years are the same on both maps, and the break is marked', async ({ as, signedIn }) => {
  const caller = await as('chicuc.angiang');
  const zone = await birthsOf(caller, 'area=31108');
  expect(zone.boys).toHaveLength(6);
  expect(await birthsOf(caller, 'area=912&mapDate=2025-06-30')).toEqual(zone);

  const page = await signedIn('chicuc.angiang');
  for (const [address, heading] of [
    ['/dashboard?view=year&area=31108', 'đặc khu Kiên Hải'],
    ['/dashboard?view=year&area=912&map=2025-06-30', 'huyện Kiên Hải'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.getByText('đổi địa giới 01/07/2025')).toBeVisible();
    await page.getByRole('button', { name: /^Xem bảng: [\d/]+ kỳ/ }).click();
    const table = page.getByRole('table').filter({ hasText: 'Năm 2021' });
    await expect(table.getByText('Đổi địa giới từ 01/07/2025')).toBeVisible();
    for (const [index, boys] of zone.boys.entries()) {
      const year = table.getByRole('row', { name: new RegExp(`^Năm ${2021 + index}`) });
      await expect(year.getByRole('cell').first()).toHaveText(String(boys));
    }
    await expect(table.getByText('Năm 2026 (đến hết tháng 10)')).toBeVisible();
  }
});

test('the code of a district that is gone tells what became of it', async ({ signedIn }) => {
  const page = await signedIn('tyt.dackhukienhai');
  await page.goto('/areas/912');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huyện Kiên Hải');
  await expect(page.getByText(/^Kết thúc ngày 30\/06\/2025/)).toBeVisible();
  const inside = page.getByRole('heading', { name: 'Các đơn vị bên trong trở thành' }).locator('..');
  await inside.getByRole('link', { name: 'đặc khu Kiên Hải' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặc khu Kiên Hải');
  await expect(page.getByRole('link', { name: 'xã Lại Sơn' })).toBeVisible();
});

test('the station is shown the reports of its own tier first', async ({ signedIn }) => {
  const page = await signedIn('tyt.dackhukienhai');
  await page.goto('/reports');
  await expect(page.getByRole('row').nth(1)).toContainText('Tháng 11/2026');
  await page.goto('/dashboard');
  await expect(
    page.getByRole('heading', { name: /^Báo cáo tháng: trẻ sinh ra sống \(hai cấp\)/ }),
  ).toBeVisible();
});
