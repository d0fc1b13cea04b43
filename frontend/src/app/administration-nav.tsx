import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import classes from './administration-nav.module.css';

const FOR_ALL = [
  { to: '/areas', label: 'nav.areas' },
  { to: '/organisations', label: 'organisation.title' },
  { to: '/catalogue', label: 'nav.catalogue' },
  { to: '/report-templates', label: 'nav.templates' },
] as const;

const FOR_ADMINISTRATORS = [
  { to: '/users', label: 'account.users' },
  { to: '/imports', label: 'organisation.imports' },
] as const;

/** Everybody may look up places, bodies and what is counted; accounts and files are for those who administer some unit. */
export function AdministrationNav() {
  const t = useT();
  const { permissions } = useMe();
  const links = permissions.includes('ADMINISTER') ? [...FOR_ALL, ...FOR_ADMINISTRATORS] : FOR_ALL;
  return (
    <nav aria-label={t('common.administration')} data-noprint>
      <ul className={classes.links}>
        {links.map(({ to, label }) => (
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
