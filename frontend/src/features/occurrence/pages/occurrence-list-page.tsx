import { Checkbox, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { UrlTabs } from '@/ui/url-tabs';
import { occurrencesQuery, type OccurrenceFilters } from '../api/occurrences';
import { AsOf } from '../components/as-of';
import { OccurrenceRows } from '../components/occurrence-rows';
import rows from '@/ui/row-list.module.css';
import { listGroups } from '../model/list-groups';

const YEARS_BACK = 5;

/** Whose activities: those of my unit, or of a plan or activity that a link names. */
function useWhose(): OccurrenceFilters {
  const [{ plan, activity, below }] = useSearchState();
  const unit = useMe().organisation.code;
  if (plan !== undefined || activity !== undefined) return { plan, activity };
  return { organisation: unit, below: below === '1' || undefined };
}

function Filters() {
  const t = useT();
  const [{ plan, activity, below }, setSearch] = useSearchState();
  if (plan !== undefined || activity !== undefined) {
    return (
      <div className={rows.buttons}>
        <LinkButton
          to="."
          search={(before) => ({ ...before, plan: undefined, activity: undefined })}
          variant="default"
        >
          {t('occurrence.ofMyUnit')}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className={rows.buttons}>
      <Checkbox
        label={t('occurrence.below')}
        checked={below === '1'}
        onChange={(event) => setSearch({ below: event.currentTarget.checked ? '1' : undefined })}
      />
    </div>
  );
}

function ToDo() {
  const t = useT();
  const me = useMe();
  const list = useInfiniteQuery(occurrencesQuery({ ...useWhose(), state: 'PLANNED,POSTPONED' }));
  return (
    <SectionCard title={t('occurrence.toDo')}>
      <Filters />
      <PagedList
        list={list}
        problem={list.data ? null : list.error && problemOf(list.error)}
        failed={t('occurrence.listFailed')}
        empty={<EmptyState>{t('occurrence.nothingToDo')}</EmptyState>}
      >
        {(rows) => {
          const groups = listGroups(rows, dateInVietnam(me.businessNow));
          return (
            <>
              <AsOf keptAt={list.data?.pages[0]?.keptAt ?? null} />
              {(['overdue', 'now', 'coming'] as const)
                .filter((group) => groups[group].length > 0)
                .map((group) => (
                  <section key={group}>
                    <h3>{t(`occurrence.group.${group}`, { count: groups[group].length })}</h3>
                    <OccurrenceRows
                      items={groups[group]}
                      urgent={group !== 'coming'}
                      unit={me.organisation.code}
                    />
                  </section>
                ))}
            </>
          );
        }}
      </PagedList>
    </SectionCard>
  );
}

function Done() {
  const t = useT();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const thisYear = Number(dateInVietnam(me.businessNow).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(thisYear - back));
  const year = years.find((one) => one === search.year) ?? String(thisYear);
  const list = useInfiniteQuery(
    occurrencesQuery({
      ...useWhose(),
      state: 'DONE,CANCELLED',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    }),
  );
  return (
    <SectionCard title={t('occurrence.done')}>
      <Filters />
      <div className={rows.buttons}>
        <NativeSelect
          label={t('occurrence.year')}
          value={year}
          data={years}
          onChange={(event) => setSearch({ year: event.currentTarget.value })}
        />
      </div>
      <PagedList
        list={list}
        problem={list.data ? null : list.error && problemOf(list.error)}
        failed={t('occurrence.listFailed')}
        empty={<EmptyState>{t('occurrence.nothingDone', { year })}</EmptyState>}
      >
        {(rows) => (
          <>
            <AsOf keptAt={list.data?.pages[0]?.keptAt ?? null} />
            <OccurrenceRows items={rows} unit={me.organisation.code} />
          </>
        )}
      </PagedList>
    </SectionCard>
  );
}

/** What my unit is to do through the year, and what it has done. */
export function OccurrenceListPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('occurrence.title')} subtitle={useMe().organisation.name} />
      <UrlTabs
        label={t('occurrence.sections')}
        tabs={[
          { id: 'todo', label: t('occurrence.toDo'), content: <ToDo /> },
          { id: 'done', label: t('occurrence.done'), content: <Done /> },
        ]}
      />
    </>
  );
}
