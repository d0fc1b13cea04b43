import { PERIOD, SERIES } from './reports';

export interface Screen {
  name: string;
  path: string;
  /** Who opens it; nobody is signed in without. */
  account?: string;
}

const KIEN_HAI_PLAN = '15655fb7-9e92-3469-9b1a-926e866da373';
const CU_KHOI_PLAN = 'bdbeb83b-0172-3798-b234-095564c37a55';

/** Every screen, opened by somebody who has something to see on it. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'home-station', path: '/', account: 'tyt.hontre' },
  { name: 'home-district', path: '/', account: 'ttyt.kienhai' },
  { name: 'home-province', path: '/', account: 'tinh.kiengiang' },
  { name: 'plans', path: '/plans', account: 'admin' },
  { name: 'plan-document', path: `/plans/${KIEN_HAI_PLAN}`, account: 'ttyt.kienhai' },
  ...['targets', 'activities', 'duties', 'reports', 'funding', 'lineage'].map((tab) => ({
    name: `plan-${tab}`,
    path: `/plans/${KIEN_HAI_PLAN}?tab=${tab}`,
    account: 'ttyt.kienhai',
  })),
  {
    name: 'plan-multi-year-activities',
    path: `/plans/${CU_KHOI_PLAN}?tab=activities`,
    account: 'phuong.cukhoi',
  },
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
  { name: 'dashboard', path: '/dashboard', account: 'ttyt.kienhai' },
  { name: 'account', path: '/account', account: 'tyt.hontre' },
  { name: 'areas', path: '/areas', account: 'tyt.hontre' },
  { name: 'areas-open', path: '/areas?asOf=2025-07-01&open=91', account: 'tyt.hontre' },
  { name: 'areas-found', path: '/areas?q=cu+khoi', account: 'tyt.hontre' },
  { name: 'area-divided', path: '/areas/00154', account: 'tyt.hontre' },
  { name: 'area-commune', path: '/areas/31108', account: 'ttyt.kienhai' },
  { name: 'organisations', path: '/organisations', account: 'ttyt.kienhai' },
  { name: 'organisations-found', path: '/organisations?q=kien+hai', account: 'tyt.hontre' },
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
  { name: 'users', path: '/users', account: 'ttyt.kienhai' },
  { name: 'import-organisations', path: '/imports', account: 'ttyt.kienhai' },
  { name: 'import-accounts', path: '/imports?tab=accounts', account: 'ttyt.kienhai' },
];
