import { useState } from 'react';
import type { Me } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import type { CreatedToken } from '../api/tokens';
import { CreateTokenForm } from './create-token-form';
import { SecretNotice } from './secret-notice';
import { TokenList } from './token-list';
import classes from './account.module.css';

export function ApiTokens({ me }: { me: Me }) {
  const t = useT();
  const [created, setCreated] = useState<CreatedToken | null>(null);
  return (
    <>
      {created && (
        <SecretNotice
          title={t('account.tokenCreated', { name: created.name })}
          text={t('account.tokenOnce')}
          label={t('account.tokenValue')}
          secret={created.token}
          onClose={() => setCreated(null)}
        />
      )}
      <SectionCard title={t('account.newToken')}>
        <p className={classes.note}>{t('account.tokensNote')}</p>
        <CreateTokenForm me={me} onCreated={setCreated} />
      </SectionCard>
      <SectionCard title={t('account.tokens')}>
        <TokenList />
      </SectionCard>
    </>
  );
}
