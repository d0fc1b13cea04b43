import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { isDay } from '@/lib/days';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { DateField } from '@/ui/date-field';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { knownOnQuery, knownQuery } from '../api/results';
import type { Target } from '../api/targets';
import type { Known } from '../api/types';
import { intervalWords, officialWords, partsWords, sentenceOf } from '../model/assessment-words';
import { EvidenceMark } from './evidence-mark';
import { OfficialBadge } from './official-badge';
import classes from './targets.module.css';

interface KnownOnProps {
  id: string;
  day: string;
}

function KnownOn({ id, day }: KnownOnProps) {
  const { t, language } = useI18n();
  const known = useQuery(knownOnQuery(id, day));
  if (known.isPending) return <LoadingSkeleton lines={2} />;
  if (known.isError) {
    if (problemOf(known.error).status === 404) return <EmptyState>{t('targetPage.knownNone')}</EmptyState>;
    return (
      <ErrorState
        title={t('targetPage.knownFailed')}
        problem={problemOf(known.error)}
        onRetry={() => void known.refetch()}
      />
    );
  }
  return (
    <div role="status" className={classes.both}>
      <OfficialBadge assessment={known.data} />
      {known.data.evidence !== 'NOT_APPLICABLE' && <EvidenceMark assessment={known.data} />}
      <strong>{sentenceOf(known.data, language)}</strong>
    </div>
  );
}

/** What was said of a target and when: later figures never change what stood here. */
export function KnownHistory({ target }: { target: Target }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const today = dateInVietnam(useMe().businessNow);
  const [search, setSearch] = useSearchState();
  const said = useQuery(knownQuery(target.id));
  const day = search.knownAt !== undefined && isDay(search.knownAt) ? search.knownAt : null;

  const columns: DataColumn<Known>[] = [
    {
      id: 'at',
      header: t('targetPage.columnKnownAt'),
      value: ({ knownAt }) => format.dateTime(knownAt),
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'period',
      header: t('targetPage.period'),
      value: ({ period }) => format.period(period),
      sortable: false,
    },
    {
      id: 'official',
      header: t('targetPage.columnOfficial'),
      value: (known) => officialWords(known, t),
      cell: (known) => <OfficialBadge assessment={known} />,
      sortable: false,
    },
    {
      id: 'evidence',
      header: t('target.columnEvidence'),
      value: ({ evidence }) => t(`target.evidence.${evidence}`),
      sortable: false,
    },
    {
      id: 'value',
      header: t('target.columnValue'),
      value: ({ value, parts, interval }) =>
        value === null
          ? null
          : [partsWords(parts, language), format.ratio(value), intervalWords(interval, { t, language })]
              .filter(Boolean)
              .join(' · '),
      sortable: false,
    },
    {
      id: 'sentence',
      header: t('targetPage.columnSentence'),
      value: (known) => sentenceOf(known, language),
      sortable: false,
    },
    {
      id: 'reason',
      header: t('targetPage.columnReason'),
      value: ({ reason }) => t(`targetPage.reason.${reason}`),
      sortable: false,
    },
  ];

  return (
    <SectionCard title={t('targetPage.history')}>
      <p className={classes.note}>{t('targetPage.historyNote')}</p>
      <div className={classes.knownOn} data-noprint>
        <DateField
          label={t('targetPage.knownOn')}
          description={t('targetPage.knownOnHint')}
          value={day}
          maxDate={today}
          onChange={(knownAt) => setSearch({ knownAt: knownAt ?? undefined })}
        />
      </div>
      {day !== null && <KnownOn id={target.id} day={day} />}
      {said.isPending ? (
        <LoadingSkeleton lines={4} />
      ) : said.isError ? (
        <ErrorState
          title={t('targetPage.historyFailed')}
          problem={problemOf(said.error)}
          onRetry={() => void said.refetch()}
        />
      ) : said.data.length === 0 ? (
        <EmptyState>{t('targetPage.historyNone')}</EmptyState>
      ) : (
        <DataTable
          caption={t('targetPage.history')}
          captionHidden
          columns={columns}
          rows={said.data}
          rowId={({ knownAt, period }) => `${knownAt} ${period}`}
          csvName={`${target.code}-history`}
          stacked
        />
      )}
    </SectionCard>
  );
}
