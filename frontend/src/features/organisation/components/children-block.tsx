import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { belowQuery, type Organisation } from '../api/organisations';
import { OrganisationName } from './organisation-name';
import classes from './organisation.module.css';

interface Props {
  organisation: Organisation;
  day: string;
  asOf: string | undefined;
}

/** Who reports directly to it on the day looked at. */
export function ChildrenBlock({ organisation: { code, hasChildren }, day, asOf }: Props) {
  const t = useT();
  const below = useQuery({ ...belowQuery(code, day), enabled: hasChildren });
  if (!hasChildren) return null;
  return (
    <SectionCard title={t('organisation.below')}>
      {below.isPending && <LoadingSkeleton lines={2} />}
      {below.isError && (
        <ErrorState
          title={t('organisation.belowFailed')}
          problem={problemOf(below.error)}
          onRetry={() => void below.refetch()}
        />
      )}
      {below.data && (
        <ul className={classes.names}>
          {below.data.map((organisation) => (
            <li key={organisation.code}>
              <OrganisationName organisation={organisation} asOf={asOf} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
