import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { SectionCard } from '@/ui/section-card';
import type { CreatedToken, NewToken } from '../api/tokens';
import { CreateTokenForm } from './create-token-form';
import { SecretNotice } from './secret-notice';
import { TokenList } from './token-list';
import classes from './account.module.css';

interface Props {
  /** What the owner holds. */
  roles: readonly NewToken['roles'][number][];
  /** The service account whose tokens these are; without one they are one's own. */
  owner?: { username: string; displayName: string };
}

export function ApiTokens({ roles, owner }: Props) {
  const t = useT();
  const [given, setGiven] = useState<{ title: string; token: CreatedToken } | null>(null);
  return (
    <>
      {given && (
        <SecretNotice
          title={given.title}
          text={t('account.tokenOnce')}
          label={t('account.tokenValue')}
          secret={given.token.token}
          onClose={() => setGiven(null)}
        />
      )}
      <SectionCard
        title={owner ? t('account.newTokenOf', { name: owner.displayName }) : t('account.newToken')}
      >
        <p className={classes.note}>
          {t(owner ? 'account.serviceTokensNote' : 'account.tokensNote')}{' '}
          <AppLink to="/api-docs">{t('account.apiDocs')}</AppLink>
        </p>
        <CreateTokenForm
          roles={roles}
          owner={owner?.username}
          onCreated={(token) => setGiven({ title: t('account.tokenCreated', { name: token.name }), token })}
        />
      </SectionCard>
      <SectionCard title={owner ? t('account.tokensOf', { name: owner.displayName }) : t('account.tokens')}>
        <TokenList
          owner={owner?.username}
          onRotated={(token) => setGiven({ title: t('account.tokenRotated', { name: token.name }), token })}
        />
      </SectionCard>
    </>
  );
}
