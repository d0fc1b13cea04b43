import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { Users } from '../components/users';

export function UsersPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('account.users')} />
      <Users me={useMe()} />
    </>
  );
}
