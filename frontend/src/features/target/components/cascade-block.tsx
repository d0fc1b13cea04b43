import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { cascadeQuery } from '../api/cascade';
import type { Target } from '../api/targets';
import { CascadeEditor } from './cascade-editor';
import { useTypedCascade } from './use-typed-cascade';

/** How a target is handed down to the units below. */
export function CascadeBlock({ target }: { target: Target }) {
  // What was typed of one target must not stand in the cells of another.
  return <LoadedCascade key={target.id} target={target} />;
}

function LoadedCascade({ target }: { target: Target }) {
  const t = useT();
  const cascade = useQuery(cascadeQuery(target.id));
  const { typed, change } = useTypedCascade(target.id);
  if (cascade.isPending || typed === undefined) return <LoadingSkeleton lines={8} />;
  if (cascade.isError) {
    return (
      <ErrorState
        title={t('cascade.failed')}
        problem={problemOf(cascade.error)}
        onRetry={() => void cascade.refetch()}
      />
    );
  }
  return <CascadeEditor target={target} cascade={cascade.data} kept={typed} onChange={change} />;
}
