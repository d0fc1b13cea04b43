import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { SectionCard } from '@/ui/section-card';
import type { Area, AreaHistory } from '../api/areas';
import { aboveWords, spanWords } from '../model/area-words';
import { FIRST_DAY } from '../model/map-days';
import { AreaName } from './area-name';

/** Everything that bore the code: codes are given out again, with another meaning. */
export function AreaEpisodes({ history: { area, episodes } }: { history: AreaHistory }) {
  const t = useT();
  const columns: DataColumn<Area>[] = [
    {
      id: 'name',
      header: t('area.name'),
      value: ({ fullName }) => fullName,
      cell: (episode) =>
        episode.validFrom === area.validFrom ? (
          <strong>{episode.fullName}</strong>
        ) : (
          <AreaName area={episode} asOf={episode.validFrom ?? FIRST_DAY} />
        ),
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'span',
      header: t('area.span'),
      value: (episode) => spanWords(episode, t) ?? t('area.always'),
      sortable: false,
    },
    { id: 'above', header: t('area.above'), value: aboveWords, sortable: false },
  ];
  return (
    <SectionCard title={t('area.episodes', { code: area.code })}>
      <DataTable
        caption={t('area.episodes', { code: area.code })}
        captionHidden
        stacked
        columns={columns}
        rows={episodes}
        rowId={({ validFrom }) => validFrom ?? ''}
      />
    </SectionCard>
  );
}
