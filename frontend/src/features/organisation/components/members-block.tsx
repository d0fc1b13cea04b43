import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { membersQuery, type Organisation } from '../api/organisations';
import { COMMITTEE } from '../model/kinds';
import { OrganisationName } from './organisation-name';
import classes from './organisation.module.css';

interface Props {
  organisation: Organisation;
  asOf: string | undefined;
}

/** Whom a group stands for, or who sits on a committee, on the day looked at. */
export function MembersBlock({ organisation: { code, group, kind }, asOf }: Props) {
  const t = useT();
  const concerned = group || kind === COMMITTEE;
  const members = useQuery({ ...membersQuery(code, asOf), enabled: concerned });
  if (!concerned) return null;
  return (
    <SectionCard title={t(group ? 'organisation.groupMembers' : 'organisation.members')}>
      {members.isPending && <LoadingSkeleton lines={2} />}
      {members.isError && (
        <ErrorState
          title={t('organisation.membersFailed')}
          problem={problemOf(members.error)}
          onRetry={() => void members.refetch()}
        />
      )}
      {members.data?.length === 0 && <EmptyState>{t('organisation.noMembers')}</EmptyState>}
      {members.data && members.data.length > 0 && (
        <ul className={classes.names}>
          {members.data.map((member) => (
            <li key={member.code}>
              <OrganisationName organisation={member} asOf={asOf} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
