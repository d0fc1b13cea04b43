import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink, LinkButton } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { templatesQuery } from '../api/templates';
import type { TemplateSummary } from '../api/types';
import classes from '../components/template.module.css';

/** The forms that reports are made on. */
export function TemplateListPage() {
  const { t, language } = useI18n();
  const format = useFormat();
  const { permissions } = useMe();
  const may = permissions.includes('PLAN') || permissions.includes('ADMINISTER');
  const list = useQuery(templatesQuery);
  const columns: DataColumn<TemplateSummary>[] = [
    {
      id: 'name',
      header: t('template.name'),
      value: (template) => nameIn(language, template),
      cell: (template) => (
        <>
          <AppLink to="/report-templates/$code" params={{ code: template.code }}>
            {nameIn(language, template)}
          </AppLink>
          <span className={classes.second}>{template.code}</span>
        </>
      ),
      rowHeader: true,
    },
    { id: 'owner', header: t('template.owner'), value: ({ owner }) => owner?.name ?? t('template.common') },
    { id: 'version', header: t('template.versionNow'), value: ({ version }) => version, numeric: true },
    {
      id: 'validFrom',
      header: t('template.validFrom'),
      value: ({ validFrom }) => validFrom,
      cell: ({ validFrom }) => (validFrom === null ? t('template.always') : format.date(validFrom)),
    },
    {
      id: 'newest',
      header: t('template.next'),
      value: ({ version, newestVersion }) =>
        newestVersion > version ? t('template.version', { version: newestVersion }) : null,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('nav.templates')}
        subtitle={t('template.subtitle')}
        actions={may && <LinkButton to="/report-templates/new">{t('template.new')}</LinkButton>}
      />
      <SectionCard title={t('nav.templates')}>
        {list.isPending && <LoadingSkeleton lines={8} />}
        {list.isError && (
          <ErrorState
            title={t('template.listFailed')}
            problem={problemOf(list.error)}
            onRetry={() => void list.refetch()}
          />
        )}
        {list.data && (
          <DataTable
            caption={t('nav.templates')}
            captionHidden
            stacked
            columns={columns}
            rows={list.data}
            rowId={({ code }) => code}
            csvName="bieu-mau-bao-cao"
          />
        )}
      </SectionCard>
    </>
  );
}
