import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { LinkButton } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { SectionCard } from '@/ui/section-card';
import { occurrencesQuery } from '../api/occurrences';
import { listGroups } from '../model/list-groups';
import { OccurrenceRows } from './occurrence-rows';

/** How many stand on the page that holds other work too. */
const SHOWN = 5;

/** At home: activities whose time has come, the late ones first. */
export function DueOccurrences() {
  const t = useT();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const unit = me.organisation.code;
  const list = useInfiniteQuery(
    occurrencesQuery({ organisation: unit, state: 'PLANNED,POSTPONED', to: today }),
  );

  if (list.isError && !list.data) {
    return (
      <SectionCard title={t('occurrence.dueTitle')}>
        <ErrorState
          title={t('occurrence.listFailed')}
          problem={problemOf(list.error)}
          onRetry={() => void list.refetch()}
        />
      </SectionCard>
    );
  }
  const { overdue, now } = listGroups(list.data?.pages.flatMap(({ items }) => items) ?? [], today);
  const due = [...overdue, ...now];
  if (due.length === 0) return null;
  return (
    <SectionCard
      title={t('occurrence.dueCount', { count: list.data?.pages[0]?.total ?? due.length })}
      actions={
        <LinkButton to="/occurrences" variant="default">
          {t('occurrence.seeAll')}
        </LinkButton>
      }
    >
      <OccurrenceRows items={due.slice(0, SHOWN)} urgent unit={unit} />
    </SectionCard>
  );
}
