import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { useKeys } from '@/lib/use-keys';
import { ActivityNav, isActivities } from './activity-nav';
import { isAdministration } from './administration';
import { AdministrationNav } from './administration-nav';
import { DataNav, isData } from './data-nav';
import { Header } from './header';
import { isReportList, ReportNav } from './report-nav';
import { useSending } from './use-sending';
import classes from './layout.module.css';

/** Header, skip link and the place of the screen; a change of screen moves the focus to it. */
export function Layout() {
  const t = useT();
  const me = useMe();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useSending();
  useKeys({ 'g h': () => void navigate({ to: '/' }) });

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className={classes.skip} href="#main">
        {t('common.skipToContent')}
      </a>
      <Header me={me} />
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        {isAdministration(pathname) && <AdministrationNav />}
        {isActivities(pathname) && <ActivityNav />}
        {isData(pathname) && <DataNav />}
        {isReportList(pathname) && <ReportNav />}
        <Outlet />
      </main>
    </>
  );
}
