import { accessible, fits } from './checks';
import { expect, tabTo, test, type Caller } from './harness';
import { KIEN_HAI, PERIOD, sendAnnualReport, SERIES as ANNUAL } from './reports';

const SERIES = 'SINH-HANG-THANG';
const MONTH = '2024-10';
const REVIEWER = 'phongds.kienhai';
const WAITING = 100;
const EXPLAINED = 4;
const BOYS = 'Tổng số trẻ sinh ra sống – Nam';

interface Listed {
  items: { code: string }[];
}

const station = (number: number) => `TYT-NGAY-${String(number).padStart(3, '0')}`;
const path = (number: number, month = MONTH) => `/reports/${SERIES}/${station(number)}/${month}`;

/** A hundred stations more, one for each commune of the province's larger districts. */
async function makeStations(admin: Caller): Promise<void> {
  const communes: string[] = [];
  for (const { code } of (await admin.get<Listed>('/areas?parent=91&limit=200')).items) {
    if (code !== '912') {
      const below = await admin.get<Listed>(`/areas?parent=${code}&limit=200`);
      communes.push(...below.items.map((commune) => commune.code));
    }
  }
  const rows = communes
    .slice(0, WAITING)
    .map(
      (commune, number) =>
        `${station(number)};Trạm Y tế số ${number + 1};;HEALTH_STATION;COMMUNE;${commune};TTYT-KIEN-HAI;2024-09-01;`,
    );
  expect(rows).toHaveLength(WAITING);
  const header = 'Mã;Tên;Tên viết tắt;Loại hình;Cấp;Mã địa bàn;Mã đơn vị cấp trên;Từ ngày;Tên gọi khác';
  await admin.sendFile('/organisation-imports', 'text/csv', [header, ...rows].join('\n'));
}

/** A monthly report of all stations to the centre, through its department, without haste. */
async function setUpSeries(admin: Caller): Promise<void> {
  await admin.send('POST', '/report-series', {
    code: SERIES,
    nameVi: 'Báo cáo nhanh hằng tháng: trẻ sinh ra sống',
    nameEn: 'Quick monthly report: live births',
    template: 'BIRTHS-MONTH',
    periodType: 'MONTH',
    firstPeriod: '2024-09',
    lastPeriod: MONTH,
    owner: KIEN_HAI,
    tiers: [
      {
        from: 'TYT-XA-KIEN-HAI',
        via: 'PHONG-DS-TTGDSK-KIEN-HAI',
        to: KIEN_HAI,
        deadline: { kind: 'DAYS_FROM_PERIOD_END', days: 20, workingDays: true, boundary: 'ON_OR_BEFORE' },
      },
    ],
  });
}

function content(boys: number, note: string | null = null) {
  const girls = boys - 2;
  const counts = {
    'LIVE_BIRTHS.MALE': boys,
    'LIVE_BIRTHS.FEMALE': girls,
    'LIVE_BIRTHS_2ND.MALE': 5,
    'LIVE_BIRTHS_2ND.FEMALE': 5,
    'LIVE_BIRTHS_3RD_PLUS.MALE': 1,
    'LIVE_BIRTHS_3RD_PLUS.FEMALE': 0,
  };
  return {
    cells: Object.entries(counts).map(([key, value]) => ({
      key,
      value,
      note: key === 'LIVE_BIRTHS.MALE' ? note : null,
    })),
    activities: [],
    narrative: [],
    nil: false,
    preparedBy: null,
    signedBy: null,
    documentNumber: null,
    documentDate: null,
  };
}

test('a district officer decides on a hundred reports by keyboard', async ({ as, signedIn }) => {
  test.setTimeout(400_000);
  const admin = await as('admin');

  await test.step('a hundred stations send their month', async () => {
    await makeStations(admin);
    await setUpSeries(admin);
    const september = await admin.send('PUT', `${path(0, '2024-09')}?submit=true`, content(12));
    await admin.send('POST', `${path(0, '2024-09')}/accept`, { note: null }, september.etag);
    for (let number = 0; number < WAITING; number++) {
      const note = number < EXPLAINED ? 'Đã đối chiếu với sổ khám thai' : null;
      await admin.send('PUT', `${path(number)}?submit=true`, content(15 + (number % 10), note));
    }
  });

  const page = await signedIn(REVIEWER);
  const heading = (number: number) =>
    page.getByRole('heading', { level: 2, name: new RegExp(`^Trạm Y tế số ${number + 1}: `) });
  const waiting = (count: number) => page.getByText(`Chờ xem xét (${count})`);

  await test.step('the queue says what asks for a look, the report what it is compared with', async () => {
    await page.goto('/reviews');
    // Other services start beside this one.
    await expect(waiting(WAITING)).toBeVisible({ timeout: 90_000 });
    await expect(heading(0)).toBeVisible();
    const line = page.getByRole('row', { name: new RegExp(`^${BOYS}`) });
    await expect(line).toContainText('12 (+3)');
    await expect(line).toContainText('99 đơn vị');
    await expect(line).toContainText('“Đã đối chiếu với sổ khám thai”');
    await expect(page.getByRole('checkbox')).toHaveCount(WAITING - EXPLAINED);
    await fits(page, 1366, 'queue');
    await accessible(page, 'queue');
  });

  await test.step('J and K move through it and take the focus along', async () => {
    for (let number = 1; number <= 20; number++) {
      await page.keyboard.press('j');
      await expect(heading(number)).toBeFocused();
    }
    for (let number = 19; number >= 0; number--) {
      await page.keyboard.press('k');
      await expect(heading(number)).toBeFocused();
    }
  });

  await test.step('one goes back with a word on its cell, without a mouse', async () => {
    await tabTo(page, page.getByRole('button', { name: `Ghi ý kiến cho ${BOYS}: 15` }), 10);
    await page.keyboard.press('Enter');
    const comment = page.getByRole('dialog').getByLabel('Ý kiến', { exact: true });
    await expect(comment).toBeFocused();
    await page.keyboard.type('Sổ sinh ghi 16');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // Where it was before: the next cell is one Tab away.
    await expect(page.getByRole('button', { name: `Ghi ý kiến cho ${BOYS}: 15` })).toBeFocused();
    await page.keyboard.press('r');
    await expect(page.getByLabel('Lý do, nói rõ cần sửa gì')).toBeFocused();
    await page.keyboard.type('Đối chiếu lại số bé trai');
    await page.keyboard.press('Control+Enter');
    await expect(waiting(WAITING - 1)).toBeVisible();
    await expect(heading(1)).toBeFocused();
  });

  await test.step('twenty are accepted one after the other', async () => {
    for (let left = WAITING - 2; left > WAITING - 22; left--) {
      await page.keyboard.press('a');
      await expect(waiting(left)).toBeVisible();
    }
    await expect(heading(21)).toBeFocused();
  });

  await test.step('those that nothing is said about are accepted at once', async () => {
    await page.keyboard.press('x');
    await expect(page.getByRole('button', { name: 'Duyệt 1 báo cáo đã chọn' })).toBeVisible();
    await page.getByRole('button', { name: /^Chọn 79 báo cáo/ }).press('Enter');
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog', { name: 'Duyệt 79 báo cáo đã chọn' });
    await tabTo(page, dialog.getByRole('button', { name: 'Duyệt', exact: true }), 5);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Đã duyệt 79 báo cáo')).toBeVisible();
  });

  await test.step('nothing waits: who has not sent is named', async () => {
    await expect(page.getByText(/^Đã duyệt hết\. Còn \d+ báo cáo chưa gửi/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Chưa gửi \(\d+\)/ })).toBeVisible();
    // September is still owed; what was just accepted is not.
    await expect(
      page
        .getByRole('listitem')
        .getByText(/Tháng 9\/2024/)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('listitem').getByText(/^Trạm Y tế số \d+: .*Tháng 10\/2024/)).toHaveCount(0);
  });

  const state = async (number: number) => (await admin.get<{ state: string }>(path(number))).state;
  expect(await state(0)).toBe('RETURNED');
  for (const number of [1, 21, WAITING - 1]) expect(await state(number)).toBe('ACCEPTED');
});

const STATIONS = [
  ['tyt.hontre', 'TYT-HON-TRE'],
  ['tyt.laison', 'TYT-LAI-SON'],
  ['tyt.anson', 'TYT-AN-SON'],
  ['tyt.namdu', 'TYT-NAM-DU'],
] as const;
const PROVINCE = 'CHI-CUC-DS-KHHGD-KIEN-GIANG';

test('a figure of the province leads to the commune, and an amendment there is told above', async ({
  as,
  signedIn,
}) => {
  const annual = (organisation: string) => `/reports/${ANNUAL}/${organisation}/${PERIOD}`;
  const district = await as('ttyt.kienhai');
  const move = async (caller: Caller, organisation: string, verb: string, body: object) =>
    caller.send('POST', `${annual(organisation)}/${verb}`, body, await caller.version(annual(organisation)));

  for (const [account, organisation] of STATIONS) {
    await sendAnnualReport(await as(account), organisation);
    await move(district, organisation, 'accept', { note: null });
  }
  await district.send('POST', `/consolidations/${ANNUAL}/${KIEN_HAI}/${PERIOD}`, {});
  await move(district, KIEN_HAI, 'submit', {});
  const province = await as('tinh.kiengiang');
  await move(province, KIEN_HAI, 'accept', { note: null });

  await test.step('two clicks from the sum to the cell of the commune’s revision', async () => {
    const page = await signedIn('tinh.kiengiang');
    await page.goto(`/consolidations/${ANNUAL}/${PROVINCE}/${PERIOD}`);
    await page.getByRole('button', { name: new RegExp(`^Xem nguồn: ${BOYS}`) }).click();
    const sources = page.getByRole('dialog');
    await expect(sources.getByRole('link')).toHaveCount(5);
    await sources.getByRole('link', { name: /Trạm Y tế xã Hòn Tre.*lần 1/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo cáo kết quả thực hiện');
    const { content } = await (
      await as('tyt.hontre')
    ).get<{ content: { cells: { key: string; value: number }[] } }>(annual('TYT-HON-TRE'));
    const boys = content.cells.find(({ key }) => key === 'LIVE_BIRTHS.MALE')?.value;
    await expect(page.locator('td [aria-current="true"]')).toHaveText(String(boys));
  });

  await test.step('who amends is told whom it concerns before anything happens', async () => {
    const page = await signedIn('tyt.hontre');
    await page.goto(annual('TYT-HON-TRE'));
    await page.getByRole('button', { name: 'Điều chỉnh' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('đã được cộng vào 1 báo cáo tổng hợp')).toBeVisible();
    await expect(dialog.getByRole('listitem')).toContainText('Trung tâm Y tế huyện Kiên Hải');
    await dialog.getByLabel('Lý do điều chỉnh').fill('Sót một bé trai');
    await dialog.getByRole('button', { name: 'Điều chỉnh' }).click();
    await expect(page.getByText('Đã mở báo cáo điều chỉnh')).toBeVisible();
  });

  await test.step('the district sees what changed, and adds up anew by a new revision', async () => {
    const station = await as('tyt.hontre');
    const path = annual('TYT-HON-TRE');
    const { content } = await station.get<{ content: { cells: { key: string; value: number }[] } }>(path);
    const cells = content.cells.map((cell) =>
      cell.key === 'LIVE_BIRTHS.MALE' ? { ...cell, value: cell.value + 1, note: 'Khai sinh muộn' } : cell,
    );
    await station.send('PUT', `${path}?submit=true`, { ...content, cells }, await station.version(path));
    await move(district, 'TYT-HON-TRE', 'accept', { note: null });

    const page = await signedIn('ttyt.kienhai');
    await page.goto(`/consolidations/${ANNUAL}/${KIEN_HAI}/${PERIOD}`);
    const stale = page.getByRole('heading', { name: /đã thay đổi sau khi tổng hợp/ });
    await expect(stale).toBeVisible();
    await expect(page.getByText(new RegExp(`Trạm Y tế xã Hòn Tre, ${BOYS}: đã lấy`))).toBeVisible();
    await page.getByRole('button', { name: 'Tính lại' }).click();
    await expect(page.getByText('Đã tính lại bản tổng hợp')).toBeVisible();
    await expect(stale).toHaveCount(0);
    const { revision } = await district.get<{ revision: number }>(annual(KIEN_HAI));
    expect(revision).toBe(2);
  });
});
