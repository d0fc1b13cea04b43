import { AccountImport } from '@/features/account/components/account-import';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { AdministratorsOnly } from './administrators-only';

/** What a table file can bring in. */
export function ImportsScreen() {
  const t = useT();
  return (
    <AdministratorsOnly>
      <PageHeader title={t('organisation.imports')} />
      <AccountImport />
    </AdministratorsOnly>
  );
}
