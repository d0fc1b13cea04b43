import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useTree } from '@/lib/use-tree';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { TreeGrid } from '@/ui/tree-grid';
import { belowQuery, topQuery } from '../api/areas';
import { COMMUNE } from '../model/levels';
import { spanWords } from '../model/area-words';
import { AreaName } from './area-name';

interface Props {
  label: string;
  asOf: string;
}

/** The units of a day; what lies below one is fetched when it is opened. */
export function AreaTree({ label, asOf }: Props) {
  const t = useT();
  const top = useQuery(topQuery(asOf));
  const { rows, toggle } = useTree({
    top: top.data,
    below: (code) => belowQuery(code, asOf),
    idOf: ({ code }) => code,
    opens: ({ level }) => level <= COMMUNE,
  });

  if (top.isPending) return <LoadingSkeleton lines={8} />;
  if (top.isError) {
    return (
      <ErrorState
        title={t('area.failed')}
        problem={problemOf(top.error)}
        onRetry={() => void top.refetch()}
      />
    );
  }
  return (
    <TreeGrid
      label={label}
      columns={[
        { id: 'name', header: t('area.name'), cell: (area) => <AreaName area={area} asOf={asOf} inTree /> },
        { id: 'code', header: t('area.code'), cell: ({ code }) => code },
        { id: 'span', header: t('area.span'), cell: (area) => spanWords(area, t), wideOnly: true },
      ]}
      rows={rows}
      emptyText={t('area.nothingBelow')}
      failedText={t('area.belowFailed')}
      onToggle={toggle}
    />
  );
}
