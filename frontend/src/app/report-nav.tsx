import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/i18n-context';
import classes from './administration-nav.module.css';

const PAGES = [
  { to: '/reports', label: 'report.title' },
  { to: '/reviews', label: 'nav.reviews' },
  { to: '/report-register', label: 'nav.register' },
  { to: '/report-timeliness', label: 'nav.timeliness' },
  { to: '/report-series', label: 'nav.series' },
] as const;

const LISTS: readonly string[] = PAGES.map(({ to }) => to);

/** Where the pages stand about reports. */
export function isReports(pathname: string): boolean {
  return (
    LISTS.some((to) => pathname === to || pathname.startsWith(`${to}/`)) ||
    pathname.startsWith('/report-requests/')
  );
}

/** On a report itself, where every line of a small screen is needed, the menu stands aside. */
export function isReportList(pathname: string): boolean {
  return isReports(pathname) && !pathname.startsWith('/reports/');
}

/** Reports to send and to review, who sent what when, and what is asked of whom. */
export function ReportNav() {
  const t = useT();
  return (
    <nav aria-label={t('nav.reportPages')} data-noprint>
      <ul className={classes.links}>
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }} className={classes.link}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
