import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { SectionCard } from '@/ui/section-card';
import type { Bulletin } from '../api/bulletin';
import { IllustrativeMark } from './illustrative-mark';

type Figure = Bulletin['figures'][number];

/** The bulletin as leaders read it: the figures, and in words what they rest on. */
export function BulletinSheet({ bulletin }: { bulletin: Bulletin }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { births } = bulletin;
  const said = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const count = (value: number | null) => (value === null ? t('bulletin.unknown') : format.number(value));
  const columns: DataColumn<Figure>[] = [
    {
      id: 'name',
      header: t('bulletin.item'),
      rowHeader: true,
      value: ({ nameVi, nameEn }) => said(nameVi, nameEn),
      sortable: false,
    },
    {
      id: 'value',
      header: t('bulletin.people'),
      value: ({ value }) => value,
      cell: ({ value }) => count(value),
      numeric: true,
      sortable: false,
    },
    {
      id: 'share',
      header: t('bulletin.share'),
      value: ({ share }) => share,
      cell: ({ share }) => (share === null ? '' : format.ratio(share)),
      numeric: true,
      sortable: false,
    },
    {
      id: 'before',
      header: t('bulletin.before'),
      value: ({ before }) => before,
      cell: ({ before }) => count(before),
      numeric: true,
      sortable: false,
    },
  ];
  return (
    <>
      {bulletin.illustrative && (
        <p>
          <IllustrativeMark />
        </p>
      )}
      <SectionCard title={t('bulletin.population', { date: format.date(bulletin.on) })}>
        <p>{said(bulletin.coverageVi, bulletin.coverageEn)}</p>
        <DataTable
          caption={t('bulletin.population', { date: format.date(bulletin.on) })}
          captionHidden
          columns={columns}
          rows={bulletin.figures}
          rowId={({ item }) => item}
          csvName={`bulletin-${bulletin.area.code}-${bulletin.year}`}
          notes={[
            t('bulletin.forecast'),
            ...(bulletin.illustrative ? [t('common.illustrative')] : []),
            t('common.exportNote'),
          ]}
          stacked
        />
      </SectionCard>
      <SectionCard title={t('bulletin.births')}>
        <p>{said(births.sentenceVi, births.sentenceEn)}</p>
        {births.boys !== null && (births.months < 12 || births.received < births.expected) && (
          <p>
            {t('bulletin.partly', {
              months: births.months,
              received: births.received,
              expected: births.expected,
            })}
          </p>
        )}
      </SectionCard>
    </>
  );
}
