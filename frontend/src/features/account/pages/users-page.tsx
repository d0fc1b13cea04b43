import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { ServiceAccounts } from '../components/service-accounts';
import { Users } from '../components/users';

export function UsersPage() {
  const t = useT();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('account.users')} />
      <UrlTabs
        label={t('account.userKinds')}
        tabs={[
          { id: 'people', label: t('account.people'), content: <Users me={me} /> },
          { id: 'services', label: t('account.services'), content: <ServiceAccounts me={me} /> },
        ]}
      />
    </>
  );
}
