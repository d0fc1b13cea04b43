import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { reportStateWord, timelinessWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { registerQuery, seriesListQuery, tableFile } from '../api/register';
import type { RegisterEntry } from '../api/types';
import { FileButtons } from './file-buttons';
import { filterOf, RegisterFilters } from './register-filters';
import classes from './register.module.css';

interface Props {
  /**
   * The year's first and last day: what is shown where nothing else is asked for. A report of the year is often due
   * before the year is over.
   */
  from: string;
  to: string;
}

/** "Sổ theo dõi": who owed which report, when it came and whether in time. */
export function RegisterList({ from, to }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search] = useSearchState();
  const asked = filterOf(search);
  const filter = {
    ...asked,
    from: asked.from ?? (asked.to === undefined ? from : undefined),
    to: asked.to ?? (asked.from === undefined ? to : undefined),
  };
  const list = useInfiniteQuery(registerQuery(filter));
  const series = useQuery(seriesListQuery).data?.items ?? [];

  /** Bodies that are asked are told in other words. */
  const modeOf = (entry: RegisterEntry) =>
    series
      .find(({ code }) => code === entry.series.code)
      ?.tiers.find(({ to: receiver }) => receiver.code === entry.receiver.code)?.mode ?? 'DIRECT';
  const stateOf = (entry: RegisterEntry) => reportStateWord(entry.state ?? 'NONE', modeOf(entry), t);
  const sent = ({ sentBy, documentNumber, firstSentAt, sentAt }: RegisterEntry) =>
    [
      sentBy,
      documentNumber && t('register.number', { number: documentNumber }),
      firstSentAt && firstSentAt !== sentAt && t('register.firstSent', { at: format.dateTime(firstSentAt) }),
    ].filter((words): words is string => typeof words === 'string');
  const columns: DataColumn<RegisterEntry>[] = [
    {
      id: 'sender',
      header: t('report.columnSender'),
      value: ({ organisation }) => organisation.name,
      cell: (entry) => (
        <>
          <AppLink
            to="/reports/$series/$organisation/$period"
            params={{
              series: entry.series.code,
              organisation: entry.organisation.code,
              period: entry.period,
            }}
          >
            {entry.organisation.name}
          </AppLink>
          <span className={classes.second}>{nameIn(language, entry.series)}</span>
        </>
      ),
      rowHeader: true,
    },
    { id: 'period', header: t('report.columnPeriod'), value: ({ period }) => format.period(period) },
    { id: 'receiver', header: t('report.columnReceiver'), value: ({ receiver }) => receiver.name },
    {
      id: 'due',
      header: t('register.lastDay'),
      value: ({ lastDay }) => lastDay,
      cell: ({ lastDay }) => (lastDay === null ? t('report.dueUnset') : format.date(lastDay)),
    },
    {
      id: 'sent',
      header: t('report.columnSubmitted'),
      value: ({ sentAt }) => sentAt,
      cell: (entry) => (
        <>
          {entry.sentAt === null ? t('register.notSent') : format.dateTime(entry.sentAt)}
          {sent(entry).map((words) => (
            <span key={words} className={classes.second}>
              {words}
            </span>
          ))}
        </>
      ),
    },
    {
      id: 'timeliness',
      header: t('report.columnTimeliness'),
      value: ({ timeliness }) => timelinessWord(timeliness, t).word,
      cell: ({ timeliness }) => {
        const { word, ...look } = timelinessWord(timeliness, t);
        return <StatusBadge {...look}>{word}</StatusBadge>;
      },
    },
    {
      id: 'state',
      header: t('report.columnState'),
      value: (entry) => stateOf(entry).word,
      cell: (entry) => {
        const { word, ...look } = stateOf(entry);
        return (
          <>
            <StatusBadge {...look}>{word}</StatusBadge>
            {entry.revision !== null && entry.revision > 1 && (
              <span className={classes.second}>{t('report.revision', { revision: entry.revision })}</span>
            )}
            {entry.decidedAt !== null && (
              <span className={classes.second}>{format.dateTime(entry.decidedAt)}</span>
            )}
          </>
        );
      },
    },
  ];

  return (
    <SectionCard
      title={t('nav.register')}
      actions={
        <FileButtons
          name="so-theo-doi-bao-cao"
          fetch={(type) => tableFile('/api/v1/report-register/file', filter, type)}
        />
      }
    >
      <p className={classes.lead}>{t('register.lead')}</p>
      <RegisterFilters from={from} to={to} />
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('register.failed')}
        empty={<EmptyState>{t('register.none')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('nav.register')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={(entry) =>
              [entry.series.code, entry.organisation.code, entry.period, entry.receiver.code].join('/')
            }
          />
        )}
      </PagedList>
    </SectionCard>
  );
}
