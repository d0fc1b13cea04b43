import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { OwedList } from '../components/owed-list';
import { RegisterList } from '../components/register-list';

/** Who sent what when, and what is still owed to my unit. */
export function RegisterPage() {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  return (
    <>
      <PageHeader title={t('nav.register')} subtitle={t('register.subtitle')} />
      <UrlTabs
        label={t('register.parts')}
        tabs={[
          {
            id: 'register',
            label: t('register.all'),
            content: <RegisterList from={`${today.slice(0, 4)}-01-01`} to={today} />,
          },
          { id: 'owed', label: t('register.owed'), content: <OwedList today={today} /> },
        ]}
      />
    </>
  );
}
