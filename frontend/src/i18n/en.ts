import type { Catalogue } from './catalogue';
import { account } from './en/account';
import { apiDocs } from './en/api-docs';
import { area } from './en/area';
import { asked } from './en/asked';
import { budget } from './en/budget';
import { bulletin } from './en/bulletin';
import { calendar } from './en/calendar';
import { catalogue } from './en/catalogue';
import { cascade } from './en/cascade';
import { charts } from './en/charts';
import { club } from './en/club';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { delivery } from './en/delivery';
import { draft } from './en/draft';
import { evaluation } from './en/evaluation';
import { home } from './en/home';
import { leave } from './en/leave';
import { nav } from './en/nav';
import { notice } from './en/notice';
import { observationImport } from './en/observation-import';
import { occurrence } from './en/occurrence';
import { offline } from './en/offline';
import { organisation } from './en/organisation';
import { plan } from './en/plan';
import { planImport } from './en/plan-import';
import { planLint } from './en/plan-lint';
import { progress } from './en/progress';
import { reconciliation } from './en/reconciliation';
import { register } from './en/register';
import { report } from './en/report';
import { review } from './en/review';
import { series } from './en/series';
import { session } from './en/session';
import { target } from './en/target';
import { targetPage } from './en/target-page';
import { template } from './en/template';
import { ui } from './en/ui';

export const en: Catalogue = {
  account,
  apiDocs,
  area,
  asked,
  budget,
  bulletin,
  calendar,
  catalogue,
  cascade,
  charts,
  club,
  common,
  dashboard,
  delivery,
  draft,
  evaluation,
  home,
  leave,
  nav,
  notice,
  observationImport,
  occurrence,
  offline,
  organisation,
  plan,
  planImport,
  planLint,
  progress,
  reconciliation,
  register,
  report,
  review,
  series,
  session,
  target,
  targetPage,
  template,
  ui,
};
