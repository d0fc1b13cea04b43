import { useT } from '@/i18n/i18n-context';
import { Timestamp } from '@/ui/timestamp';
import type { Token } from '../api/tokens';
import classes from './account.module.css';

interface Props {
  secret: NonNullable<Token['previous']>;
  /** The real time in milliseconds. */
  now: number;
}

/** The secret before the present one, while it still works: whoever calls with it has yet to change over. */
export function PreviousSecret({ secret, now }: Props) {
  const t = useT();
  if (Date.parse(secret.until) <= now) return null;
  return (
    <div className={classes.previous}>
      <code>{secret.prefix}…</code> {t('account.previousUntil')} <Timestamp at={secret.until} />
      <br />
      {t('account.tokenLastUsed')}:{' '}
      {secret.lastUsedAt ? <Timestamp at={secret.lastUsedAt} /> : t('account.tokenNeverUsed')}
    </div>
  );
}
