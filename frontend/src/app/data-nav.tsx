import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/i18n-context';
import classes from './administration-nav.module.css';

const PAGES = [
  { to: '/dashboard', label: 'nav.dashboard' },
  { to: '/population-bulletin', label: 'nav.bulletin' },
  { to: '/targets', label: 'nav.targets' },
  { to: '/reconciliations', label: 'nav.reconciliations' },
  { to: '/observation-imports', label: 'nav.observationImports' },
] as const;

/** Where the pages stand that are about figures. */
export function isData(pathname: string): boolean {
  return PAGES.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
}

/** Figures as charts, against targets, and as they are agreed upon between agencies, or come in files. */
export function DataNav() {
  const t = useT();
  return (
    <nav aria-label={t('nav.figures')} data-noprint>
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
