import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { SectionCard } from '@/ui/section-card';
import type { Planned, Series } from '../api/types';
import { seriesDifferences, type Difference } from '../model/series-differences';
import { PlannedPreview } from './planned-preview';

/** What a change would make other than it is, and what units would owe then; nothing is kept yet. */
export function ChangePreview({ before, planned }: { before: Series; planned: Planned }) {
  const { t } = useI18n();
  const format = useFormat();
  const differences = seriesDifferences(before, planned.series, t, format.date);
  const columns: DataColumn<Difference>[] = [
    { id: 'name', header: t('series.changed'), value: ({ name }) => name, rowHeader: true },
    { id: 'before', header: t('series.before'), value: ({ before: was }) => was },
    { id: 'after', header: t('series.after'), value: ({ after }) => after },
  ];
  return (
    <>
      <SectionCard title={t('series.changes')}>
        {differences.length === 0 ? (
          <p>{t('series.changesNone')}</p>
        ) : (
          <DataTable
            caption={t('series.changes')}
            captionHidden
            stacked
            columns={columns.map((column) => ({ ...column, sortable: false }))}
            rows={differences}
            rowId={({ name }) => name}
          />
        )}
      </SectionCard>
      <PlannedPreview planned={planned} />
    </>
  );
}
