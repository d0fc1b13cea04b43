import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';

export function NotFoundPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('common.notFound')} />
      <EmptyState action={<AppLink to="/">{t('common.backHome')}</AppLink>}>
        {t('common.notFoundText')}
      </EmptyState>
    </>
  );
}
