import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { isDay } from '@/lib/days';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { historyQuery } from '../api/areas';
import { AreaAbove } from '../components/area-above';
import { AreaAttributes } from '../components/area-attributes';
import { AreaEpisodes } from '../components/area-episodes';
import { AreaLineage } from '../components/area-lineage';
import { Hamlets } from '../components/hamlets';
import { dayWithin, headed, spanWords } from '../model/area-words';
import { COMMUNE } from '../model/levels';

/** One unit through time: what it was, what it became, and what lies below it. */
export function AreaPage() {
  const t = useT();
  const { code = '' } = useParams({ strict: false });
  const today = dateInVietnam(useMe().businessNow);
  const [search] = useSearchState();
  const asked = search.asOf !== undefined && isDay(search.asOf) ? search.asOf : undefined;
  const history = useQuery(historyQuery(code, asked));

  if (history.isPending) return <LoadingSkeleton lines={8} />;
  if (history.isError) {
    return (
      <ErrorState
        title={t('area.historyFailed')}
        problem={problemOf(history.error)}
        onRetry={() => void history.refetch()}
      />
    );
  }
  const { area } = history.data;
  const asOf = dayWithin(area, asked ?? today);
  const span = spanWords(area, t);
  const there = (area.validFrom === null || area.validFrom <= today) && (area.validTo ?? '9999') > today;
  return (
    <>
      <PageHeader
        title={headed(area.fullName)}
        subtitle={
          <>
            {area.parent && <AreaAbove area={area} />}
            <span>{t('area.codeOf', { code: area.code })}</span>
            <StatusBadge tone={there ? 'success' : 'neutral'} shape={there ? 'check' : 'clock'}>
              {headed(span ?? t('area.always'))}
            </StatusBadge>
          </>
        }
        actions={
          <AppLink to="/areas" search={{ asOf: asOf === today ? undefined : asOf }}>
            {t('area.toTree')}
          </AppLink>
        }
      />
      <AreaLineage history={history.data} today={today} />
      <AreaEpisodes history={history.data} />
      <AreaAttributes attributes={area.attributes} />
      {area.level === COMMUNE && <Hamlets commune={area} asOf={asOf} />}
    </>
  );
}
