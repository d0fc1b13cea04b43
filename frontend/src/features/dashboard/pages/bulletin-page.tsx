import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { DocumentFormat } from '@/api/document-file';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { DownloadMenu } from '@/ui/download-menu';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { problemSentence } from '@/ui/problem-text';
import { areaOfOrganisationQuery, areaQuery } from '../api/areas';
import { bulletinFile, bulletinQuery } from '../api/bulletin';
import { AreaChoice } from '../components/area-choice';
import { BulletinSheet } from '../components/bulletin-sheet';
import { COUNTRY, countryNamed } from '../model/place';

const YEARS = 5;
const FORMATS = ['WORD', 'PDF', 'EXCEL'] as const;

/** "Bản tin dân số": who is of working age, enters it, turns 60, and the births of a year. */
export function BulletinPage() {
  const t = useT();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const last = Number(dateInVietnam(me.businessNow).slice(0, 4)) - 1;
  const years = Array.from({ length: YEARS }, (_, at) => last - at);
  const year = years.find((each) => String(each) === search.year) ?? last;
  const asOf = `${year}-12-31`;
  const own = useQuery({
    ...areaOfOrganisationQuery(me.organisation.code),
    enabled: search.area === undefined,
  });
  const code = search.area ?? own.data?.code;
  const whole = code === COUNTRY;
  const found = useQuery({ ...areaQuery(code ?? '', asOf), enabled: code !== undefined && !whole });
  const area = whole ? countryNamed(t('charts.country')) : found.data;
  const bulletin = useQuery({ ...bulletinQuery(area?.code ?? '', year), enabled: area !== undefined });
  const problem = own.error ?? found.error ?? bulletin.error;
  const download = useMutation({
    mutationFn: (format: DocumentFormat) => bulletinFile(area?.code ?? '', year, format),
    onSuccess: ({ name, file }) => downloadFile(name, file),
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t('report.downloadFailed'),
        message: problemSentence(problemOf(error), t),
      }),
  });

  return (
    <>
      <PageHeader
        title={
          area ? t('bulletin.heading', { area: area.fullName, year: String(year) }) : t('bulletin.title')
        }
        subtitle={t('bulletin.subtitle')}
        actions={
          area && (
            <>
              <Button variant="default" onClick={() => window.print()}>
                {t('bulletin.print')}
              </Button>
              <DownloadMenu
                formats={FORMATS}
                label={(format) => t(`report.download.${format}`)}
                pending={download.isPending}
                onChoose={(format) => download.mutate(format)}
              />
            </>
          )
        }
      />
      <AreaChoice area={area ?? null} asOf={asOf} onChange={(chosen) => setSearch({ area: chosen })}>
        <NativeSelect
          label={t('bulletin.year')}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => setSearch({ year: event.currentTarget.value })}
        />
      </AreaChoice>
      {problem ? (
        <ErrorState
          title={t('bulletin.failed')}
          problem={problemOf(problem)}
          onRetry={() => [own, found, bulletin].forEach((query) => query.isError && void query.refetch())}
        />
      ) : bulletin.data ? (
        <BulletinSheet bulletin={bulletin.data} />
      ) : code === undefined && !own.isPending ? (
        <EmptyState>{t('dashboard.chooseArea')}</EmptyState>
      ) : (
        <LoadingSkeleton lines={8} />
      )}
    </>
  );
}
