import { useQuery } from '@tanstack/react-query';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import { workQuery } from '../api/work';
import { PlansToMake } from './plans-to-make';

/** Plans of its own that the reader's unit was asked to make; nothing where none is owed. */
export function OwnPlansToMake() {
  const t = useT();
  const plans = useQuery(workQuery).data?.plansToMake ?? [];
  if (plans.length === 0) return null;
  return (
    <SectionCard title={t('home.plansToMake', { count: plans.length })}>
      <PlansToMake plans={plans} />
    </SectionCard>
  );
}
