import { account } from './vi/account';
import { area } from './vi/area';
import { asked } from './vi/asked';
import { budget } from './vi/budget';
import { calendar } from './vi/calendar';
import { club } from './vi/club';
import { common } from './vi/common';
import { dashboard } from './vi/dashboard';
import { delivery } from './vi/delivery';
import { draft } from './vi/draft';
import { home } from './vi/home';
import { occurrence } from './vi/occurrence';
import { offline } from './vi/offline';
import { organisation } from './vi/organisation';
import { plan } from './vi/plan';
import { planImport } from './vi/plan-import';
import { planLint } from './vi/plan-lint';
import { progress } from './vi/progress';
import { report } from './vi/report';
import { session } from './vi/session';
import { target } from './vi/target';
import { ui } from './vi/ui';

/** Vietnamese is the source of the keys; one file a feature. */
export const vi = {
  account,
  area,
  asked,
  budget,
  calendar,
  club,
  common,
  dashboard,
  delivery,
  draft,
  home,
  occurrence,
  offline,
  organisation,
  plan,
  planImport,
  planLint,
  progress,
  report,
  session,
  target,
  ui,
};
