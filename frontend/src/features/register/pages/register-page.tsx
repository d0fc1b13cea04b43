import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { PageHeader } from '@/ui/page-header';
import { RegisterList } from '../components/register-list';

/** Who sent what when. */
export function RegisterPage() {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  return (
    <>
      <PageHeader title={t('nav.register')} subtitle={t('register.subtitle')} />
      <RegisterList from={`${today.slice(0, 4)}-01-01`} to={today} />
    </>
  );
}
