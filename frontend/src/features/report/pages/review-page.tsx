import { useInfiniteQuery, usePrefetchQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useKeys } from '@/lib/use-keys';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { KeyHelp } from '@/ui/key-help';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { reportQuery } from '../api/report';
import { leaveQueue, reviewQueueQuery } from '../api/reviews';
import type { ReportKey, ReviewItem } from '../api/types';
import { AcceptMany } from '../components/accept-many';
import { AllReviewed } from '../components/all-reviewed';
import { ListFilters } from '../components/list-filters';
import { ReviewQueue } from '../components/review-queue';
import { ReviewedReport } from '../components/reviewed-report';
import { keyOf, sameKey } from '../model/report-key';
import { isClean } from '../model/review-queue';
import classes from '../components/review.module.css';

/** How many reports ahead of the one shown are read already: the next opens without waiting. */
const READ_AHEAD = 2;

/** What narrows the queue; series, organisation and period themselves name the report that is shown. */
const FILTERS = { series: 'onlySeries', period: 'onlyPeriod' } as const;
const SHOWN = ['series', 'organisation', 'period'] as const;

function ReadAhead({ reportKey }: { reportKey: ReportKey }) {
  usePrefetchQuery(reportQuery(reportKey));
  return null;
}

/** Which reports need my decision: the queue at the left, the chosen one at the right. */
export function ReviewPage() {
  const { t } = useI18n();
  const client = useQueryClient();
  const [search, setSearch] = useSearchState();
  const list = useInfiniteQuery(
    reviewQueueQuery({ series: search[FILTERS.series], period: search[FILTERS.period] }),
  );
  const [selected, setSelected] = useState<readonly ReportKey[]>([]);
  /** Somebody works through the queue: the focus goes to each report that is opened. */
  const [working, setWorking] = useState(false);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? rows.length;
  const filtered = Boolean(search[FILTERS.series] ?? search[FILTERS.period]);
  const asked: ReportKey | null =
    search.series && search.organisation && search.period
      ? { series: search.series, organisation: search.organisation, period: search.period }
      : null;
  const at = asked ? rows.findIndex((row) => sameKey(keyOf(row), asked)) : rows.length === 0 ? -1 : 0;
  const item = rows[at];
  const chosen = asked ?? (item ? keyOf(item) : null);
  // Where the chosen one stood, for the time after it left the queue.
  const place = useRef(0);
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);

  const ahead = rows.slice(Math.max(at, 0), at < 0 ? 0 : at + 1 + READ_AHEAD);

  function choose(row: ReviewItem | undefined) {
    setWorking(true);
    setSearch(row ? { ...keyOf(row) } : { series: undefined, organisation: undefined, period: undefined });
  }

  function next() {
    const to = (at < 0 ? place.current - 1 : at) + 1;
    if (to >= rows.length - READ_AHEAD && list.hasNextPage) void list.fetchNextPage();
    choose(rows[Math.min(to, rows.length - 1)]);
  }

  function toggle(row: ReviewItem) {
    const key = keyOf(row);
    const rest = selected.filter((one) => !sameKey(one, key));
    setSelected(rest.length < selected.length ? rest : [...selected, key]);
  }

  useKeys({
    j: next,
    k: () => choose(rows[Math.max((at < 0 ? place.current : at) - 1, 0)]),
    x: () => {
      if (item && isClean(item)) toggle(item);
    },
  });

  /** What was accepted with others is not kept on the screen. */
  function gone(keys: readonly ReportKey[]) {
    if (chosen && keys.some((key) => sameKey(key, chosen))) choose(undefined);
  }

  function decided() {
    if (!chosen) return;
    const rest = rows.filter((row) => !sameKey(keyOf(row), chosen));
    leaveQueue(client, [chosen]);
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
              { key: 'Ctrl Enter', label: t('review.keyConfirm') },
              { key: 'x', label: t('review.keySelect') },
              { key: 'd', label: t('review.keyAcceptSelected') },
            ]}
          />
        }
      />
      <ListFilters params={FILTERS} drops={SHOWN} />
      {!list.data ? (
        <LoadingSkeleton lines={6} />
      ) : (
        <div className={classes.page} data-empty={chosen ? undefined : true}>
          <div className={classes.side} data-noprint>
            <AcceptMany rows={rows} selected={selected} onSelect={setSelected} onAccepted={gone} />
            <ReviewQueue
              rows={rows}
              total={total}
              chosen={chosen}
              selected={selected}
              onOpen={() => setWorking(true)}
              onToggle={toggle}
            />
            {list.hasNextPage && (
              <LoadMore
                shown={rows.length}
                total={total}
                hasMore
                loading={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            )}
            {rows.length === 0 &&
              (filtered ? <EmptyState>{t('review.noneFits')}</EmptyState> : <AllReviewed />)}
          </div>
          {ahead.map((row) => (
            <ReadAhead key={Object.values(keyOf(row)).join('/')} reportKey={keyOf(row)} />
          ))}
          <div className={classes.main}>
            {chosen && (
              <ReviewedReport
                key={Object.values(chosen).join('/')}
                reportKey={chosen}
                item={item}
                position={at < 0 ? null : { at: at + 1, total }}
                takesFocus={working}
                onDecided={decided}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
}
