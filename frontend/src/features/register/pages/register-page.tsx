import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { PageHeader } from '@/ui/page-header';
import { RegisterList } from '../components/register-list';

/** Who sent what when. */
export function RegisterPage() {
  const t = useT();
  const year = dateInVietnam(useMe().businessNow).slice(0, 4);
  return (
    <>
      <PageHeader title={t('nav.register')} subtitle={t('register.subtitle')} />
      <RegisterList from={`${year}-01-01`} to={`${year}-12-31`} />
    </>
  );
}
