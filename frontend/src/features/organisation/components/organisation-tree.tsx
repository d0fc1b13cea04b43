import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useTree } from '@/lib/use-tree';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { TreeGrid } from '@/ui/tree-grid';
import { belowQuery, topQuery } from '../api/organisations';
import { kindWords } from '../model/organisation-words';
import { OrganisationName } from './organisation-name';
import classes from './organisation.module.css';

interface Props {
  label: string;
  asOf: string;
  /** The day as links carry it: left out while it is today. */
  linkDay: string | undefined;
}

/** Who reported to whom on a day; what lies below one is fetched when it is opened. */
export function OrganisationTree({ label, asOf, linkDay }: Props) {
  const t = useT();
  const top = useQuery(topQuery(asOf));
  const { rows, toggle } = useTree({
    top: top.data,
    below: (code) => belowQuery(code, asOf),
    idOf: ({ code }) => code,
    opens: ({ hasChildren }) => hasChildren,
  });

  if (top.isPending) return <LoadingSkeleton lines={8} />;
  if (top.isError) {
    return (
      <ErrorState
        title={t('organisation.failed')}
        problem={problemOf(top.error)}
        onRetry={() => void top.refetch()}
      />
    );
  }
  if (rows.length === 0) return <EmptyState>{t('organisation.none')}</EmptyState>;
  return (
    <TreeGrid
      label={label}
      columns={[
        {
          id: 'name',
          header: t('organisation.name'),
          cell: (organisation) => (
            <>
              <OrganisationName organisation={organisation} asOf={linkDay} inTree />
              {/* Many names say only "the district": a phone has no column for which one. */}
              <span className={classes.phoneOnly}>{organisation.area?.name}</span>
            </>
          ),
        },
        {
          id: 'kind',
          header: t('organisation.kind'),
          cell: (organisation) => kindWords(organisation, t),
          wideOnly: true,
        },
        {
          id: 'area',
          header: t('organisation.area'),
          cell: ({ area }) => area?.name,
          wideOnly: true,
        },
      ]}
      rows={rows}
      emptyText={t('organisation.nothingBelow')}
      failedText={t('organisation.belowFailed')}
      onToggle={toggle}
    />
  );
}
