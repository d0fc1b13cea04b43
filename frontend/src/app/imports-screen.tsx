import { AccountImport } from '@/features/account/components/account-import';
import { OrganisationImport } from '@/features/organisation/components/organisation-import';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { AdministratorsOnly } from './administrators-only';

/** Bodies and accounts from a table file: two rooms that do not know each other. */
export function ImportsScreen() {
  const t = useT();
  return (
    <AdministratorsOnly>
      <PageHeader title={t('organisation.imports')} />
      <UrlTabs
        label={t('organisation.importsOf')}
        tabs={[
          { id: 'organisations', label: t('organisation.title'), content: <OrganisationImport /> },
          { id: 'accounts', label: t('account.users'), content: <AccountImport /> },
        ]}
      />
    </AdministratorsOnly>
  );
}
