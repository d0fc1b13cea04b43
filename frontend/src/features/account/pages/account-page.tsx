import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { ApiTokens } from '../components/api-tokens';
import { ChangePassword } from '../components/change-password';
import { Profile } from '../components/profile';
import { rolesOf } from '../roles-of';

interface Props {
  /** How the owner wants to be told. */
  notices: ReactNode;
}

export function AccountPage({ notices }: Props) {
  const t = useT();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('account.title')} subtitle={me.organisation.name} />
      <UrlTabs
        label={t('account.sections')}
        tabs={[
          { id: 'profile', label: t('account.profile'), content: <Profile me={me} /> },
          { id: 'password', label: t('account.changePassword'), content: <ChangePassword me={me} /> },
          { id: 'notices', label: t('notice.settings'), content: notices },
          { id: 'tokens', label: t('account.tokens'), content: <ApiTokens roles={rolesOf(me.grants)} /> },
        ]}
      />
    </>
  );
}
