import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';

export function PlanListPage() {
  const t = useT();
  const me = useMe();
  return <PageHeader title={t('plan.title')} subtitle={me.organisation.name} />;
}
