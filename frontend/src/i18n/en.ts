import type { Catalogue } from './catalogue';
import { account } from './en/account';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { home } from './en/home';
import { plan } from './en/plan';
import { report } from './en/report';
import { session } from './en/session';
import { target } from './en/target';
import { ui } from './en/ui';

export const en: Catalogue = { account, common, dashboard, home, plan, report, session, target, ui };
