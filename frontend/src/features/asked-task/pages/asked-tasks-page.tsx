import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { addDays } from '@/lib/days';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { AskedList } from '../components/asked-list';
import { DueActivities } from '../components/due-activities';

/** How far ahead activities are shown as coming. */
const AHEAD_DAYS = 30;

interface Props {
  /** Plans of its own that the reader's unit still owes. */
  subPlans: ReactNode;
  /** What plans allot to a body. */
  allotted: (organisation: string) => ReactNode;
}

/** What plans give to a body or ask of it, in one place: the page of a body that coordinates. */
export function AskedTasksPage({ subPlans, allotted }: Props) {
  const t = useT();
  const me = useMe();
  const [search] = useSearchState();
  const organisation = search.organisation ?? me.organisation.code;
  const own = organisation === me.organisation.code;
  const until = addDays(dateInVietnam(me.businessNow), AHEAD_DAYS);
  return (
    <>
      <PageHeader title={t('asked.title')} subtitle={own ? me.organisation.name : organisation} />
      <SectionCard title={t('asked.tasks')}>
        <AskedList organisation={organisation} />
      </SectionCard>
      {own && subPlans}
      {allotted(organisation)}
      <SectionCard title={t('asked.due', { days: AHEAD_DAYS })}>
        <DueActivities organisation={organisation} until={until} />
      </SectionCard>
    </>
  );
}
