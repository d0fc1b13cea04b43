import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { ApiTokens } from '../components/api-tokens';
import { ChangePassword } from '../components/change-password';
import { Profile } from '../components/profile';

export function AccountPage() {
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
          { id: 'tokens', label: t('account.tokens'), content: <ApiTokens me={me} /> },
        ]}
      />
    </>
  );
}
