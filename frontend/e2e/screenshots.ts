import { settled } from './checks';
import { expect, test } from './harness';
import { KIEN_HAI, PERIOD, sendAnnualReport, SERIES } from './reports';
import { SCREENS } from './screens';

const FOLDER = process.env.SCREENSHOTS ?? 'test-results/screenshots';

/** Pictures of every screen, to be looked at: `npm run screenshots`. */
test('pictures of every screen', async ({ browser, service, as, signedIn }) => {
  test.setTimeout(900_000);
  await sendAnnualReport(await as('tyt.laison'), 'TYT-LAI-SON');
  for (const { name, path, account } of SCREENS) {
    const page = account
      ? await signedIn(account)
      : await (await browser.newContext({ baseURL: service })).newPage();
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 768 });
      await page.goto(path);
      await settled(page);
      await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
    }
    await page.context().close();
  }
});

test('picture of a complete consolidation', async ({ as, signedIn }) => {
  const district = await as('ttyt.kienhai');
  for (const [account, organisation] of [
    ['tyt.anson', 'TYT-AN-SON'],
    ['tyt.hontre', 'TYT-HON-TRE'],
    ['tyt.laison', 'TYT-LAI-SON'],
    ['tyt.namdu', 'TYT-NAM-DU'],
  ] as const) {
    const path = `/reports/${SERIES}/${organisation}/${PERIOD}`;
    const station = await as(account);
    const { state } = await station.get<{ state: string }>(path);
    if (state === 'DRAFT') await sendAnnualReport(station, organisation);
    const { version } = await district.get<{ version: number }>(path);
    await district.send('POST', `${path}/accept`, {}, `"${version}"`);
  }
  await district.send('POST', `/consolidations/${SERIES}/${KIEN_HAI}/${PERIOD}`, {});
  const page = await signedIn('ttyt.kienhai');
  await page.goto(`/consolidations/${SERIES}/${KIEN_HAI}/${PERIOD}`);
  await expect(page.getByText('Đã duyệt 4/4 báo cáo')).toBeVisible();
  await page.screenshot({ path: `${FOLDER}/consolidation-complete-1366.png` });
});
