import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { SectionCard } from '@/ui/section-card';
import type { AreaAttribute } from '../api/areas';
import { spanWords } from '../model/area-words';

/** What policies say of the unit on that day: mountainous, high fertility, its zone. */
export function AreaAttributes({ attributes }: { attributes: readonly AreaAttribute[] }) {
  const t = useT();
  const columns: DataColumn<AreaAttribute>[] = [
    {
      id: 'kind',
      header: t('area.attribute'),
      value: ({ kind, value }) => (!value ? t(`area.attribute.${kind}`) : t(`area.zone.${value}`)),
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'span',
      header: t('area.span'),
      value: (attribute) => spanWords(attribute, t) ?? t('area.unlimited'),
      sortable: false,
    },
    { id: 'source', header: t('area.source'), value: ({ source }) => source, sortable: false },
  ];
  return (
    <SectionCard title={t('area.attributes')}>
      {attributes.length === 0 ? (
        <EmptyState>{t('area.noAttributes')}</EmptyState>
      ) : (
        <DataTable
          caption={t('area.attributes')}
          captionHidden
          stacked
          columns={columns}
          rows={attributes}
          rowId={({ kind }) => kind}
        />
      )}
    </SectionCard>
  );
}
