import { useT } from '@/i18n/i18n-context';
import type { Handover } from '../api/handover';
import classes from './account.module.css';

/** What passes over and what ends, before anything has changed. */
export function HandoverPreview({ handover }: { handover: Handover }) {
  const t = useT();
  const { from, to, grants, drafts, tokensRevoked, sessionsEnded, deactivated } = handover;
  return (
    <div className={classes.preview} role="status">
      <p>{t('account.handoverSentence', { from: from.displayName, to: to.displayName })}</p>
      <h3>{t('account.handoverGrants')}</h3>
      {grants.length === 0 && <p className={classes.note}>{t('account.handoverNoGrants')}</p>}
      <ul>
        {grants.map(({ role, organisation }) => (
          <li key={`${role} ${organisation?.code ?? ''}`}>
            {t('account.rightOver', {
              role: t(`account.role.${role}`),
              organisation: organisation?.name ?? t('account.everywhere'),
            })}
          </li>
        ))}
      </ul>
      <h3>{t('account.handoverDrafts')}</h3>
      {drafts.length === 0 && <p className={classes.note}>{t('account.handoverNoDrafts')}</p>}
      <ul>
        {drafts.map(({ kind, id, title, organisation }) => (
          <li key={`${kind} ${id}`}>
            {t(`account.draft.${kind}`, { title, organisation: organisation.name })}
          </li>
        ))}
      </ul>
      <h3>{t('account.handoverAfter')}</h3>
      <ul>
        {tokensRevoked > 0 && <li>{t('account.handoverTokens', { count: tokensRevoked })}</li>}
        {sessionsEnded > 0 && <li>{t('account.handoverSessions', { count: sessionsEnded })}</li>}
        <li>
          {t(deactivated ? 'account.handoverLocked' : 'account.handoverOpen', { name: from.displayName })}
        </li>
      </ul>
    </div>
  );
}
