import { expect, type Page } from '@playwright/test';
import { PERIOD, SERIES } from './reports';

export interface Screen {
  name: string;
  path: string;
  /** Who opens it; nobody is signed in without. */
  account?: string;
}

export const KIEN_HAI_PLAN = '15655fb7-9e92-3469-9b1a-926e866da373';
const CU_KHOI_PLAN = 'bdbeb83b-0172-3798-b234-095564c37a55';

/** Every screen, opened by somebody who has something to see on it. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'home-station', path: '/', account: 'tyt.hontre' },
  { name: 'home-district', path: '/', account: 'ttyt.kienhai' },
  { name: 'home-province', path: '/', account: 'tinh.kiengiang' },
  { name: 'plans', path: '/plans', account: 'admin' },
  { name: 'plan-new', path: '/plans/new', account: 'ttyt.kienhai' },
  { name: 'plan-imports', path: '/plan-imports', account: 'ttyt.kienhai' },
  { name: 'legal-documents', path: '/legal-documents', account: 'ttyt.kienhai' },
  { name: 'plan-document', path: `/plans/${KIEN_HAI_PLAN}`, account: 'ttyt.kienhai' },
  ...['targets', 'activities', 'duties', 'reports', 'funding', 'lineage', 'evaluation', 'lint'].map(
    (tab) => ({
      name: `plan-${tab}`,
      path: `/plans/${KIEN_HAI_PLAN}?tab=${tab}`,
      account: 'ttyt.kienhai',
    }),
  ),
  {
    name: 'plan-multi-year-activities',
    path: `/plans/${CU_KHOI_PLAN}?tab=activities`,
    account: 'phuong.cukhoi',
  },
  { name: 'calendar', path: '/calendar', account: 'ttyt.kienhai' },
  { name: 'calendar-month', path: '/calendar?view=month', account: 'ttyt.kienhai' },
  { name: 'calendar-list', path: '/calendar?view=list', account: 'tyt.hontre' },
  { name: 'asked-tasks', path: '/asked-tasks', account: 'tyt.hontre' },
  { name: 'clubs', path: '/clubs', account: 'ttyt.kienhai' },
  { name: 'occurrences', path: '/occurrences', account: 'ttyt.kienhai' },
  { name: 'occurrences-multi-year', path: '/occurrences?below=1', account: 'phuong.cukhoi' },
  { name: 'occurrences-done', path: '/occurrences?tab=done', account: 'ttyt.kienhai' },
  { name: 'outbox', path: '/outbox', account: 'tyt.hontre' },
  { name: 'reports', path: '/reports', account: 'tyt.hontre' },
  { name: 'reports-received', path: '/reports?tab=received', account: 'ttyt.kienhai' },
  { name: 'entry', path: `/reports/${SERIES}/TYT-HON-TRE/${PERIOD}`, account: 'tyt.hontre' },
  { name: 'report-sent', path: `/reports/${SERIES}/TYT-LAI-SON/${PERIOD}`, account: 'tyt.laison' },
  { name: 'reviews', path: '/reviews', account: 'ttyt.kienhai' },
  {
    name: 'consolidation',
    path: `/consolidations/${SERIES}/TTYT-KIEN-HAI/${PERIOD}`,
    account: 'ttyt.kienhai',
  },
  { name: 'report-register', path: '/report-register', account: 'ttyt.kienhai' },
  { name: 'report-timeliness', path: '/report-timeliness', account: 'ttyt.kienhai' },
  { name: 'report-timeliness-periods', path: '/report-timeliness?by=PERIOD', account: 'ttyt.kienhai' },
  { name: 'report-series', path: '/report-series', account: 'ttyt.kienhai' },
  { name: 'report-series-one', path: `/report-series/${SERIES}`, account: 'ttyt.kienhai' },
  {
    name: 'report-series-edit',
    path: '/report-series/BIRTHS-MONTHLY/edit',
    account: 'ttyt.kienhai',
  },
  { name: 'report-series-new', path: '/report-series/new', account: 'ttyt.kienhai' },
  { name: 'report-request-new', path: '/report-requests/new', account: 'ttyt.kienhai' },
  { name: 'report-templates', path: '/report-templates', account: 'ttyt.kienhai' },
  { name: 'report-template', path: '/report-templates/PLAN-RESULT-YEAR', account: 'ttyt.kienhai' },
  { name: 'report-template-edit', path: '/report-templates/BIRTHS-MONTH?edit=1', account: 'admin' },
  { name: 'report-template-new', path: '/report-templates/new', account: 'ttyt.kienhai' },
  { name: 'dashboard', path: '/dashboard', account: 'ttyt.kienhai' },
  { name: 'dashboard-years', path: '/dashboard?view=year', account: 'tyt.hontre' },
  { name: 'dashboard-quarters', path: '/dashboard?view=quarter&years=3', account: 'ttyt.kienhai' },
  { name: 'dashboard-funnel', path: '/dashboard?area=24&view=year', account: 'soyte.bacgiang' },
  { name: 'dashboard-map', path: '/dashboard?area=31108&map=2025-07-01', account: 'ttyt.kienhai' },
  { name: 'population-bulletin', path: '/population-bulletin', account: 'ttyt.kienhai' },
  { name: 'reconciliations', path: '/reconciliations', account: 'ttyt.longbien' },
  { name: 'reconciliation-new', path: '/reconciliations/new', account: 'ttyt.longbien' },
  { name: 'observation-imports', path: '/observation-imports', account: 'ttyt.kienhai' },
  { name: 'account', path: '/account', account: 'tyt.hontre' },
  { name: 'account-notices', path: '/account?tab=notices', account: 'tyt.hontre' },
  { name: 'notices', path: '/notices', account: 'tyt.hontre' },
  { name: 'reports-not-received', path: '/reports?tab=missing', account: 'phongds.kienhai' },
  { name: 'areas', path: '/areas', account: 'tyt.hontre' },
  { name: 'areas-open', path: '/areas?asOf=2025-07-01&open=91', account: 'tyt.hontre' },
  { name: 'areas-found', path: '/areas?q=cu+khoi', account: 'tyt.hontre' },
  { name: 'areas-none', path: '/areas?q=khong+co+noi+nay', account: 'tyt.hontre' },
  { name: 'area-district', path: '/areas/912', account: 'tyt.hontre' },
  { name: 'area-divided', path: '/areas/00154', account: 'tyt.hontre' },
  { name: 'area-commune', path: '/areas/31108', account: 'ttyt.kienhai' },
  { name: 'organisations', path: '/organisations', account: 'ttyt.kienhai' },
  { name: 'organisations-found', path: '/organisations?q=kien+hai', account: 'tyt.hontre' },
  { name: 'organisations-none', path: '/organisations?q=khong+co+noi+nay', account: 'tyt.hontre' },
  { name: 'organisation', path: '/organisations/TTYT-KIEN-HAI', account: 'ttyt.kienhai' },
  { name: 'organisation-committee', path: '/organisations/BCD-DS-PT-LONG-BIEN', account: 'tyt.hontre' },
  { name: 'organisation-group', path: '/organisations/TYT-XA-KIEN-HAI', account: 'ttyt.kienhai' },
  ...['ADD_CHILD', 'EDIT', 'MOVE', 'MERGE', 'CLOSE'].map((action) => ({
    name: `organisation-${action.toLowerCase().replace('_', '-')}`,
    path: `/organisations/TYT-HON-TRE?action=${action}`,
    account: 'ttyt.kienhai',
  })),
  {
    name: 'organisation-edit-group',
    path: '/organisations/TYT-XA-KIEN-HAI?action=EDIT',
    account: 'ttyt.kienhai',
  },
  { name: 'catalogue', path: '/catalogue', account: 'tyt.hontre' },
  { name: 'catalogue-elements', path: '/catalogue?tab=elements', account: 'tyt.hontre' },
  { name: 'catalogue-dimensions', path: '/catalogue?tab=dimensions', account: 'tyt.hontre' },
  { name: 'indicator', path: '/catalogue/indicators/SRB', account: 'tyt.hontre' },
  { name: 'indicator-edit', path: '/catalogue/indicators/SRB?edit=1', account: 'admin' },
  { name: 'indicator-new', path: '/catalogue/indicators/new', account: 'admin' },
  { name: 'element', path: '/catalogue/elements/LIVE_BIRTHS', account: 'tyt.hontre' },
  { name: 'element-edit', path: '/catalogue/elements/LIVE_BIRTHS?edit=1', account: 'admin' },
  { name: 'users', path: '/users', account: 'ttyt.kienhai' },
  { name: 'users-services', path: '/users?tab=services', account: 'ttyt.kienhai' },
  { name: 'account-tokens', path: '/account?tab=tokens', account: 'tyt.hontre' },
  { name: 'api-docs', path: '/api-docs', account: 'tyt.hontre' },
  { name: 'import-organisations', path: '/imports', account: 'ttyt.kienhai' },
  { name: 'import-accounts', path: '/imports?tab=accounts', account: 'ttyt.kienhai' },
];

interface Opened extends Required<Screen> {
  /** Leads to what is not there yet when the screen is opened: a dialog, a preview, a table of faults. */
  open: (page: Page) => Promise<void>;
}

const NOT_IN_UTF8 = Buffer.from([0x74, 0xea, 0x6e, 0x0d, 0x0a]);

/** Dialogs, previews and refusals. */
export const OPENED: readonly Opened[] = [
  {
    name: 'dialog: addresses of the calendar',
    path: '/calendar',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page.getByRole('button', { name: 'Nhận lịch trên điện thoại' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Tên gợi nhớ').fill('Điện thoại trưởng phòng');
      await dialog.getByRole('button', { name: 'Tạo địa chỉ' }).click();
      await expect(dialog.getByText(/chỉ hiện một lần/)).toBeVisible();
    },
  },
  {
    name: 'an operation of the API documentation',
    path: '/account?tab=tokens',
    account: 'tyt.hontre',
    open: async (page) => {
      await page.getByRole('link', { name: 'Tài liệu API' }).click();
      await page.getByLabel('Tìm thao tác').fill('ghi noi dung bao cao');
      await page
        .getByRole('button', { name: 'PUT /api/v1/reports/{series}/{organisation}/{period}' })
        .click();
      await expect(page).toHaveURL(/\/api-docs\?q=ghi\+noi\+dung\+bao\+cao#putReport$/);
      await page.getByText('Các lỗi có thể gặp').click();
      await expect(page.getByRole('region', { name: 'Gọi bằng curl: putReport' })).toBeVisible();
    },
  },
  {
    name: 'dialog: a budget line',
    path: `/plans/${KIEN_HAI_PLAN}?tab=funding`,
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page.getByRole('button', { name: 'Thêm dòng kinh phí' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Dự toán').fill('năm triệu');
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await expect(dialog.getByText('Nhập nội dung chi')).toBeVisible();
    },
  },
  {
    name: 'dialog: add a hamlet',
    path: '/areas/31111',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page.getByRole('button', { name: 'Thêm thôn, tổ' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'preview: close a station',
    path: '/organisations/TYT-NAM-DU?action=CLOSE',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
      await expect(page.getByRole('alert')).toContainText('Có 2 chỗ cần sửa');
      await page.getByLabel('Không còn hoạt động từ ngày').fill('01/01/2025');
      await page.getByLabel('Lý do').fill('Sắp xếp lại');
      // What has been filled in is asked for no more.
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
      await expect(page.getByText('Quyền mất đi từ ngày 01/01/2025')).toBeVisible();
    },
  },
  {
    name: 'dialog: reset a password',
    path: '/users',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Đặt lại mật khẩu của/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'dialog: hand over',
    path: '/users',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Bàn giao công việc của/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Xem trước' }).click();
      await expect(dialog.getByText('Ghi lý do bàn giao')).toBeVisible();
    },
  },
  {
    name: 'import: a file in another encoding',
    path: '/imports',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page
        .getByLabel('Tệp XLSX hoặc CSV')
        .setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer: NOT_IN_UTF8 });
      await expect(page.getByRole('alert')).toContainText('Dòng 1: Chữ không ở dạng UTF-8');
      await expect(page.getByRole('alert')).toContainText('Chưa có gì thay đổi');
    },
  },
  {
    name: 'import: rows with faults',
    path: '/imports?tab=accounts',
    account: 'ttyt.kienhai',
    open: async (page) => {
      await page.getByLabel('Tệp XLSX hoặc CSV').setInputFiles({
        name: 'tai-khoan.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('username,displayName,organisation,roles,over\r\nTYT X,,TYT-KHONG-CO,KHAC,\r\n'),
      });
      await expect(page.getByText('1 dòng: 0 thêm mới, 0 đã có, 1 có lỗi')).toBeVisible();
    },
  },
];
