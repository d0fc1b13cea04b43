import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useKeys } from '@/lib/use-keys';
import { useSearchState } from '@/lib/use-search-state';
import { LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { KeyHelp } from '@/ui/key-help';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { receivedQuery, unsentCountQuery } from '../api/lists';
import type { ReportKey, ReportSummary } from '../api/types';
import { keyOf, sameKey } from '../model/report-key';
import { ReviewQueue } from '../components/review-queue';
import { ReviewedReport } from '../components/reviewed-report';
import classes from '../components/review.module.css';

function AllReviewed() {
  const { t } = useI18n();
  const unsent = useQuery(unsentCountQuery);
  if (!unsent.data) return <EmptyState>{t('report.allReviewedAllSent')}</EmptyState>;
  return (
    <EmptyState
      action={
        <LinkButton to="/reports" search={{ tab: 'received' }} variant="default">
          {t('report.received')}
        </LinkButton>
      }
    >
      {t('report.allReviewed', { count: unsent.data })}
    </EmptyState>
  );
}

/** Which reports need my decision: the queue at the left, the chosen one at the right. */
export function ReviewPage() {
  const { t } = useI18n();
  const [search, setSearch] = useSearchState();
  const list = useInfiniteQuery(receivedQuery({ state: 'SUBMITTED' }));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const asked: ReportKey | null =
    search.series && search.organisation && search.period
      ? { series: search.series, organisation: search.organisation, period: search.period }
      : null;
  const at = asked ? rows.findIndex((row) => sameKey(keyOf(row), asked)) : 0;
  const chosen = asked ?? (rows[0] ? keyOf(rows[0]) : null);
  // Where the chosen one stood, for the time after it left the queue.
  const place = useRef(0);
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);

  function choose(row: ReportSummary | undefined) {
    setSearch(row ? { ...keyOf(row) } : { series: undefined, organisation: undefined, period: undefined });
  }

  useKeys({
    j: () => choose(rows[Math.min((at < 0 ? place.current - 1 : at) + 1, rows.length - 1)]),
    k: () => choose(rows[Math.max((at < 0 ? place.current : at) - 1, 0)]),
  });

  function decided() {
    const rest = rows.filter((row) => !chosen || !sameKey(keyOf(row), chosen));
    choose(rest[Math.min(place.current, rest.length - 1)]);
  }

  if (list.isError) {
    return (
      <ErrorState
        problem={problemOf(list.error)}
        title={t('report.listFailed')}
        onRetry={() => void list.refetch()}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={t('report.reviewTitle')}
        actions={
          <KeyHelp
            keys={[
              { key: 'j', label: t('report.keyNext') },
              { key: 'k', label: t('report.keyPrevious') },
              { key: 'a', label: t('report.keyAccept') },
              { key: 'r', label: t('report.keyReturn') },
            ]}
          />
        }
      />
      {!list.data ? (
        <LoadingSkeleton lines={6} />
      ) : (
        <div className={classes.page}>
          <div className={classes.side} data-noprint>
            <ReviewQueue rows={rows} total={list.data.pages[0]?.total ?? rows.length} chosen={chosen} />
            {list.hasNextPage && (
              <LoadMore
                shown={rows.length}
                total={list.data.pages[0]?.total ?? null}
                hasMore
                loading={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            )}
            {rows.length === 0 && <AllReviewed />}
          </div>
          <div className={classes.main}>
            {chosen && (
              <ReviewedReport key={Object.values(chosen).join('/')} reportKey={chosen} onDecided={decided} />
            )}
          </div>
        </div>
      )}
    </>
  );
}
