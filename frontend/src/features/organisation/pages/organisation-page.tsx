import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam, formatDate } from '@/lib/format';
import { isDay } from '@/lib/days';
import { useSearchState } from '@/lib/use-search-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { organisationQuery } from '../api/organisations';
import { ActionButtons } from '../components/action-buttons';
import { ChildrenBlock } from '../components/children-block';
import { HistoryBlock } from '../components/history-block';
import { MembersBlock } from '../components/members-block';
import { OrganisationFacts } from '../components/organisation-facts';
import { OrganisationForm } from '../components/organisation-form';
import { actionOf } from '../model/actions';
import { kindWords, spanWords, stateOn } from '../model/organisation-words';

const BADGES: Record<ReturnType<typeof stateOn>, { tone: Tone; shape: Shape }> = {
  ACTIVE: { tone: 'success', shape: 'check' },
  ENDED: { tone: 'neutral', shape: 'cross' },
  FUTURE: { tone: 'info', shape: 'clock' },
};

/** One organisation on a day, and what may be done with it. */
export function OrganisationPage() {
  const t = useT();
  const { code = '' } = useParams({ strict: false });
  const [search] = useSearchState();
  const today = dateInVietnam(useMe().businessNow);
  const asOf = search.asOf !== undefined && isDay(search.asOf) ? search.asOf : undefined;
  const found = useQuery(organisationQuery(code, asOf));

  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('organisation.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const { data: organisation, etag } = found.data;
  const action = actionOf(search.action, organisation.allowedActions);
  const state = stateOn(organisation, asOf ?? today);
  return (
    <>
      <PageHeader
        title={organisation.name}
        subtitle={
          <>
            <span>{kindWords(organisation, t)}</span>
            <span>{t('organisation.codeOf', { code: organisation.code })}</span>
            {asOf && <span>{t('organisation.asOf', { date: formatDate(asOf) })}</span>}
            <StatusBadge {...BADGES[state]}>
              {state === 'ACTIVE' ? t('organisation.state.ACTIVE') : spanWords(organisation, t)}
            </StatusBadge>
          </>
        }
        actions={!action && <ActionButtons allowed={organisation.allowedActions} />}
      />
      {action ? (
        <OrganisationForm
          action={action}
          organisation={organisation}
          etag={etag}
          asOf={asOf}
          today={today}
          onStale={() => void found.refetch()}
        />
      ) : (
        <>
          <OrganisationFacts organisation={organisation} asOf={asOf} />
          <MembersBlock organisation={organisation} asOf={asOf} />
          <ChildrenBlock organisation={organisation} day={asOf ?? today} asOf={asOf} />
          <HistoryBlock code={organisation.code} />
        </>
      )}
    </>
  );
}
