import { account } from './account';
import { asked } from './asked';
import { calendar } from './calendar';
import { club } from './club';
import { common } from './common';
import { delivery } from './delivery';
import { home } from './home';
import { nav } from './nav';
import { notice } from './notice';
import { occurrence } from './occurrence';
import { offline } from './offline';
import { organisation } from './organisation';
import { plan } from './plan';
import { report } from './report';
import { session } from './session';
import { ui } from './ui';

/**
 * What the frame, the home page and the pages that open without a network say: it comes with the application.
 * Everything else belongs to `later`.
 */
export const first = {
  account,
  asked,
  calendar,
  club,
  common,
  delivery,
  home,
  nav,
  notice,
  occurrence,
  offline,
  organisation,
  plan,
  report,
  session,
  ui,
};
