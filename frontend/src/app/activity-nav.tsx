import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/i18n-context';
import classes from './administration-nav.module.css';

const PAGES = [
  { to: '/calendar', label: 'calendar.title' },
  { to: '/occurrences', label: 'occurrence.title' },
  { to: '/asked-tasks', label: 'asked.title' },
  { to: '/clubs', label: 'club.title' },
] as const;

/** Where the pages stand about what is done through the year. */
export function isActivities(pathname: string): boolean {
  return PAGES.some(({ to }) => pathname === to);
}

/** The year's activities as a calendar, and as a list of what is to be done. */
export function ActivityNav() {
  const t = useT();
  return (
    <nav aria-label={t('occurrence.pages')} data-noprint>
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
