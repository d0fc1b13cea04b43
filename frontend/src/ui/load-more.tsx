import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import classes from './load-more.module.css';

interface Props {
  shown: number;
  /** Null where the service was not asked to count. */
  total: number | null;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** The end of a list that is read page by page through its cursor. */
export function LoadMore({ shown, total, hasMore, loading, onMore }: Props) {
  const t = useT();
  return (
    <div className={classes.bar}>
      <span role="status">
        {total === null ? t('ui.shown', { shown }) : t('ui.shownOf', { shown, total })}
      </span>
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore} data-noprint>
          {t('ui.loadMore')}
        </Button>
      )}
    </div>
  );
}
