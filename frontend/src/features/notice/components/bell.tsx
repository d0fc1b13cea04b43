import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/i18n-context';
import { unreadCountQuery } from '../api/notices';
import classes from './bell.module.css';

/** The way to the notices, with how many wait. Says nothing where the count cannot be had. */
export function Bell() {
  const t = useT();
  const count = useQuery(unreadCountQuery).data ?? 0;
  return (
    <Link
      to="/notices"
      className={classes.bell}
      data-bell
      aria-label={count === 0 ? t('notice.bell.none') : t('notice.bell.some', { count })}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.5a5 5 0 0 1 5 5v3.5l1.5 3h-13l1.5-3V7.5a5 5 0 0 1 5-5z M8 16.5a2 2 0 0 0 4 0" />
      </svg>
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
