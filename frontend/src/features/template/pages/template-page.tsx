import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { templatesQuery, versionQuery } from '../api/templates';
import type { Template, TemplateSummary } from '../api/types';
import { TemplateForm } from '../components/template-form';
import { TemplateRules } from '../components/template-rules';
import { TemplateSections } from '../components/template-sections';
import { VersionList } from '../components/version-list';

/** One form: the version that holds today, or the one that the address names. */
export function TemplatePage() {
  const { t } = useI18n();
  const { code = '' } = useParams({ strict: false });
  const list = useQuery(templatesQuery);
  const template = list.data?.find((each) => each.code === code);
  if (list.isPending) return <LoadingSkeleton lines={8} />;
  if (list.isError) {
    return (
      <ErrorState
        title={t('template.listFailed')}
        problem={problemOf(list.error)}
        onRetry={() => void list.refetch()}
      />
    );
  }
  return template ? (
    <OneTemplate summary={template} />
  ) : (
    <EmptyState action={<AppLink to="/report-templates">{t('nav.templates')}</AppLink>}>
      {t('template.unknown')}
    </EmptyState>
  );
}

function OneTemplate({ summary }: { summary: TemplateSummary }) {
  const { t, language } = useI18n();
  const [search, setSearch] = useSearchState();
  const editing = search.edit === '1' && summary.allowedActions.includes('EDIT');
  const asked = /^\d{1,4}$/.test(search.version ?? '') ? Number(search.version) : summary.version;
  // A further version follows the newest one, whichever was shown.
  const version = editing ? summary.newestVersion : asked;
  const found = useQuery(versionQuery(summary.code, version));
  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('template.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const { data: template, etag } = found.data;
  if (!editing) return <ShownTemplate summary={summary} template={template} />;
  return (
    <>
      <PageHeader
        title={t('template.newVersionOf', { name: nameIn(language, template) })}
        subtitle={t('template.newVersionNote', { version })}
      />
      <TemplateForm
        key={etag}
        template={template}
        etag={etag}
        owner={summary.owner}
        onDone={() => setSearch({ edit: undefined, version: undefined })}
        onCancel={() => setSearch({ edit: undefined })}
      />
    </>
  );
}

function ShownTemplate({ summary, template }: { summary: TemplateSummary; template: Template }) {
  const { t, language } = useI18n();
  const [, setSearch] = useSearchState();
  return (
    <>
      <PageHeader
        title={nameIn(language, template)}
        subtitle={
          <>
            <AppLink to="/report-templates">{t('nav.templates')}</AppLink>
            <span>{template.code}</span>
            <span>{t('template.version', { version: template.version })}</span>
            <span>{summary.owner?.name ?? t('template.common')}</span>
          </>
        }
        actions={
          summary.allowedActions.includes('EDIT') && (
            <Button onClick={() => setSearch({ edit: '1' })}>{t('template.newVersion')}</Button>
          )
        }
      />
      <SectionCard title={t('template.sections')}>
        <TemplateSections sections={template.sections} />
      </SectionCard>
      <SectionCard title={t('template.rules')}>
        {template.rules.length === 0 ? (
          <EmptyState>{t('template.noRules')}</EmptyState>
        ) : (
          <TemplateRules rules={template.rules} sections={template.sections} />
        )}
      </SectionCard>
      <VersionList code={template.code} shown={template.version} />
    </>
  );
}
