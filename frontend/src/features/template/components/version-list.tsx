import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { versionsQuery } from '../api/templates';
import type { TemplateVersion } from '../api/types';
import classes from './template.module.css';

interface Props {
  code: string;
  /** The version on the screen. */
  shown: number;
}

/** Which version a period asks: the one that held on its first day. */
export function VersionList({ code, shown }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const list = useQuery(versionsQuery(code));
  const since = ({ validFrom }: TemplateVersion) =>
    validFrom === null ? t('template.always') : format.date(validFrom);
  const until = ({ validFrom, validTo }: TemplateVersion) => {
    if (validTo === null) return t('template.noEnd');
    // Another one took its place before it began.
    return validTo === validFrom ? t('template.neverHeld') : format.date(validTo);
  };
  const columns: DataColumn<TemplateVersion>[] = [
    {
      id: 'version',
      header: t('template.versionColumn'),
      value: ({ version }) => version,
      cell: ({ version }) =>
        version === shown ? (
          t('template.versionShown', { version })
        ) : (
          <AppLink to="/report-templates/$code" params={{ code }} search={{ version: String(version) }}>
            {t('template.version', { version })}
          </AppLink>
        ),
      rowHeader: true,
    },
    { id: 'name', header: t('template.name'), value: (version) => nameIn(language, version) },
    { id: 'from', header: t('template.validFrom'), value: since },
    { id: 'to', header: t('template.validTo'), value: until },
  ];
  return (
    <SectionCard title={t('template.versions')}>
      <p className={classes.lead}>{t('template.versionsNote')}</p>
      {list.isPending && <LoadingSkeleton lines={2} />}
      {list.isError && <ErrorState problem={problemOf(list.error)} onRetry={() => void list.refetch()} />}
      {list.data && (
        <DataTable
          caption={t('template.versions')}
          captionHidden
          stacked
          columns={columns.map((column) => ({ ...column, sortable: false }))}
          rows={list.data}
          rowId={({ version }) => String(version)}
        />
      )}
    </SectionCard>
  );
}
