import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { useKeys } from '@/lib/use-keys';
import { usePhone } from '@/lib/use-phone';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { KeyHelp } from '@/ui/key-help';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { calendarQuery, unitQuery } from '../api/calendar';
import type { CalendarEntry } from '../api/types';
import { CalendarFilters } from '../components/calendar-filters';
import { EntryDrawer } from '../components/entry-drawer';
import { ListView } from '../components/list-view';
import { MonthView } from '../components/month-view';
import { YearView } from '../components/year-view';
import { monthOf } from '../model/axis';
import { moved, shownOf, stateOf, VIEWS, type View } from '../model/calendar-state';
import { summaryOf } from '../model/summary';
import classes from '../components/calendar.module.css';

const SubscribeDialog = lazy(async () => ({
  default: (await import('../components/subscribe-dialog')).SubscribeDialog,
}));

/** "What happens when, and who leads?" */
export function CalendarPage() {
  const { t, language } = useI18n();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const phone = usePhone();
  const [search, setSearch] = useSearchState();
  const [open, setOpen] = useState<CalendarEntry[]>([]);
  const [subscribing, setSubscribing] = useState(false);
  const state = stateOf(search, today, phone);
  const { view, year, month } = state;
  const { organisation, plan } = search;
  const below = organisation !== undefined && search.below === '1';
  const calendar = useQuery(calendarQuery({ year, organisation, below: below || undefined, plan }));
  const unit = useQuery({ ...unitQuery(organisation ?? ''), enabled: organisation !== undefined });
  const go = (by: 1 | -1) => setSearch(moved(state, by));
  const show = (chosen: View) => setSearch({ view: chosen });
  useKeys({
    '1': () => show('year'),
    '2': () => show('month'),
    '3': () => show('list'),
    ',': () => go(-1),
    '.': () => go(1),
  });

  const entries = (calendar.data?.entries ?? []).map((entry) =>
    language === 'en' && entry.titleEn !== null ? { ...entry, title: entry.titleEn } : entry,
  );
  const shown = shownOf(entries, state);
  const inMonth = shown.filter(({ from, to }) => monthOf(from) <= month && month <= monthOf(to));
  const monthly = view === 'month';
  const number = String(Number(month.slice(5)));
  const filtered = plan ?? organisation ?? search.state ?? search.kinds;
  const counted = monthly ? inMonth : shown;

  return (
    <>
      <div data-noprint={view === 'year' || undefined}>
        <PageHeader
          title={
            monthly
              ? t('calendar.headingMonth', { month: number, year })
              : t('calendar.headingYear', { year })
          }
          subtitle={calendar.data && summaryOf(counted, t)}
          actions={
            <>
              <KeyHelp
                keys={[
                  { key: '← → ↑ ↓', label: t('calendar.keyMove') },
                  { key: 'Home End', label: t('calendar.keyEnds') },
                  { key: 'Enter', label: t('calendar.keyOpen') },
                  { key: '1 2 3', label: t('calendar.keyView') },
                  { key: ', .', label: t('calendar.keyPeriod') },
                ]}
              />
              <Button variant="default" onClick={() => setSubscribing(true)}>
                {t('calendar.subscribe')}
              </Button>
              <Button variant="default" onClick={() => window.print()}>
                {t('calendar.print')}
              </Button>
            </>
          }
        />
      </div>
      <div className={classes.bar} data-noprint>
        <div className={classes.period}>
          <Button
            variant="default"
            aria-label={t(monthly ? 'calendar.earlierMonth' : 'calendar.earlierYear')}
            onClick={() => go(-1)}
          >
            ‹
          </Button>
          <h2>{monthly ? t('calendar.month', { month: number, year }) : t('common.periodYear', { year })}</h2>
          <Button
            variant="default"
            aria-label={t(monthly ? 'calendar.laterMonth' : 'calendar.laterYear')}
            onClick={() => go(1)}
          >
            ›
          </Button>
        </div>
        <div className={classes.views} role="group" aria-label={t('calendar.views')}>
          {VIEWS.map((each) => (
            <Button
              key={each}
              variant={each === view ? 'filled' : 'default'}
              aria-pressed={each === view}
              onClick={() => show(each)}
            >
              {t(`calendar.view.${each}`)}
            </Button>
          ))}
        </div>
      </div>
      <CalendarFilters state={state} search={search} onChange={setSearch} />
      {calendar.isPending && <LoadingSkeleton lines={10} />}
      {calendar.isError && (
        <ErrorState
          title={t('calendar.failed')}
          problem={problemOf(calendar.error)}
          onRetry={() => void calendar.refetch()}
        />
      )}
      {calendar.data && counted.length === 0 && !monthly && (
        <EmptyState
          action={
            filtered && (
              <Button
                variant="default"
                onClick={() => setSearch({ organisation: '', below: '', plan: '', state: '', kinds: '' })}
              >
                {t('calendar.clearFilters')}
              </Button>
            )
          }
        >
          {t(filtered ? 'calendar.nothingShown' : 'calendar.nothing')}
        </EmptyState>
      )}
      {calendar.data && (counted.length > 0 || monthly) && (
        <>
          {view === 'year' && (
            <YearView
              state={state}
              today={today}
              unit={unit.data?.name ?? me.organisation.name}
              entries={shown}
              onOpen={setOpen}
            />
          )}
          {view === 'month' && <MonthView month={month} today={today} entries={inMonth} onOpen={setOpen} />}
          {view === 'list' && (
            <ListView
              year={year}
              entries={shown}
              since={phone && year === today.slice(0, 4) ? monthOf(today) : null}
              notes={[...(me.sample ? [t('common.illustrative')] : []), t('common.exportNote')]}
              onOpen={(entry) => setOpen([entry])}
            />
          )}
        </>
      )}
      <EntryDrawer entries={open} onClose={() => setOpen([])} />
      {subscribing && (
        <Suspense>
          <SubscribeDialog onClose={() => setSubscribing(false)} />
        </Suspense>
      )}
    </>
  );
}
