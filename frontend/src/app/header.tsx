import { Link, useLocation } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import type { Me } from '@/api/me';
import { Bell } from '@/features/notice/components/bell';
import { LanguageSwitch } from '@/features/session/components/language-switch';
import { UserMenu } from '@/features/session/components/user-menu';
import { useT } from '@/i18n/i18n-context';
import { isAdministration } from './administration';
import { BusinessDate } from './business-date';
import { isData } from './data-nav';
import classes from './header.module.css';
import { NetworkStatus } from './network-status';
import { isReports } from './report-nav';

const LINKS = [
  { to: '/', label: 'home.title' },
  { to: '/plans', label: 'plan.title' },
  { to: '/calendar', label: 'calendar.title' },
  { to: '/reports', label: 'report.title' },
  { to: '/dashboard', label: 'nav.dashboard' },
  { to: '/areas', label: 'common.administration' },
] as const;

interface Props {
  me: Me;
}

/** One row; on a phone the links and the rest fold behind a button, so that the screen keeps its height. */
export function Header({ me }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  // Some links lead to the first of several pages: they are the way to all of them.
  const { pathname } = useLocation();

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') setOpen(false);
  }

  return (
    <header className={classes.header} data-noprint onKeyDown={closeOnEscape}>
      <Link to="/" className={classes.product}>
        {t('common.product')}
      </Link>
      <BusinessDate now={me.businessNow} shifted={me.clockShifted} />
      <NetworkStatus />
      <Bell />
      <button
        type="button"
        className={classes.burger}
        aria-expanded={open}
        aria-controls="main-menu"
        aria-label={t(open ? 'common.closeMenu' : 'common.openMenu')}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={open ? 'M4 4l12 12M16 4L4 16' : 'M2 5h16M2 10h16M2 15h16'} />
        </svg>
      </button>
      <div id="main-menu" className={classes.menu} data-open={open}>
        <nav aria-label={t('common.mainNavigation')}>
          <ul className={classes.links}>
            {LINKS.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  onClick={() => setOpen(false)}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  className={classes.link}
                  data-within={
                    (to === '/areas' && isAdministration(pathname)) ||
                    (to === '/dashboard' && isData(pathname)) ||
                    (to === '/reports' && isReports(pathname))
                  }
                >
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.tools}>
          <LanguageSwitch />
          <UserMenu name={me.displayName} />
        </div>
      </div>
    </header>
  );
}
