import { expect, test } from './harness';
import { sendAnnualReport } from './reports';
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
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
    }
    await page.context().close();
  }
});
