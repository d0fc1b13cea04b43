import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { treeQuery, type Target } from '../api/targets';
import { AreaTree } from './area-tree';

/** How a target stands in the areas below its own. */
export function AreaBlock({ target }: { target: Target }) {
  const t = useT();
  const tree = useQuery(treeQuery(target.id));
  if (tree.isPending) return <LoadingSkeleton lines={8} />;
  if (tree.isError) {
    return (
      <ErrorState
        title={t('targetPage.areasFailed')}
        problem={problemOf(tree.error)}
        onRetry={() => void tree.refetch()}
      />
    );
  }
  return <AreaTree target={target} tree={tree.data} />;
}
