import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink, LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { PageHeader } from '@/ui/page-header';
import { plansQuery } from '../api/plans';
import { PlanCards } from '../components/plan-cards';
import { PlanFilters } from '../components/plan-filters';
import { PlanTable } from '../components/plan-table';
import { FILTER_NAMES, filtersOf } from '../model/plan-filters';

export function PlanListPage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const phone = usePhone();
  const [search, setSearch] = useSearchState();
  // A new round empties the field that is being typed in, too.
  const [round, setRound] = useState(0);
  const plans = useInfiniteQuery({ ...plansQuery(filtersOf(search)), placeholderData: (before) => before });
  const filtered = FILTER_NAMES.some((name) => search[name]);

  function clearFilters() {
    setRound(round + 1);
    setSearch(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])));
  }

  const empty = filtered ? (
    <EmptyState action={<Button onClick={clearFilters}>{t('plan.clearFilters')}</Button>}>
      {t('plan.noMatches')}
    </EmptyState>
  ) : (
    <EmptyState>{t('plan.noPlans')}</EmptyState>
  );

  return (
    <>
      <PageHeader
        title={t('plan.title')}
        subtitle={me.organisation.name}
        actions={
          <>
            {filtered && (
              <Button variant="default" onClick={clearFilters}>
                {t('plan.clearFilters')}
              </Button>
            )}
            <AppLink to="/targets">{t('nav.targets')}</AppLink>
            <AppLink to="/legal-documents">{t('plan.legalDocuments')}</AppLink>
            {me.permissions.includes('PLAN') && (
              <>
                <LinkButton to="/plan-imports" variant="default">
                  {t('plan.importPlan')}
                </LinkButton>
                <Button onClick={() => void navigate({ to: '/plans/new' })}>{t('draft.start')}</Button>
              </>
            )}
          </>
        }
      />
      <PlanFilters key={round} search={search} onChange={setSearch} />
      <PagedList
        list={plans}
        problem={plans.error && problemOf(plans.error)}
        failed={t('plan.listFailed')}
        empty={empty}
      >
        {(rows) => (phone ? <PlanCards plans={rows} /> : <PlanTable plans={rows} />)}
      </PagedList>
    </>
  );
}
