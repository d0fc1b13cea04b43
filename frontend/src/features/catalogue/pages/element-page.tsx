import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { FactList } from '@/ui/fact-list';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { dimensionsQuery, elementQuery } from '../api/catalogue';
import type { Part } from '../api/types';
import { NEW } from '../components/catalogue-lists';
import { ElementForm } from '../components/element-form';
import { categoryWords, validityWords } from '../model/catalogue-words';

/** One data element: the cells it is counted in, and the form to change it for those who may. */
export function ElementPage() {
  const { code = '' } = useParams({ strict: false });
  return code === NEW ? <NewElement /> : <OneElement code={code} />;
}

function NewElement() {
  const { t } = useI18n();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('catalogue.newElement')} />
      <ElementForm
        element={null}
        subject={null}
        onDone={(code) => void navigate({ to: '/catalogue/elements/$code', params: { code } })}
        onCancel={() => void navigate({ to: '/catalogue', search: { tab: 'elements' } })}
      />
    </>
  );
}

function OneElement({ code }: { code: string }) {
  const { t, language } = useI18n();
  const [search, setSearch] = useSearchState();
  const found = useQuery(elementQuery(code));
  const dimensions = useQuery(dimensionsQuery).data ?? [];

  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('catalogue.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const { data: element, etag } = found.data;
  const mayEdit = element.allowedActions.includes('EDIT');
  const editing = mayEdit && search.edit === '1';
  const name = nameIn(language, element);
  const columns: DataColumn<Part>[] = [
    { id: 'name', header: t('catalogue.partName'), value: (part) => nameIn(language, part), rowHeader: true },
    { id: 'cell', header: t('catalogue.cell'), value: (part) => `${code}.${part.code}` },
    {
      id: 'categories',
      header: t('catalogue.dimensions'),
      value: (part) => categoryWords(part, dimensions, t, language),
    },
  ];
  return (
    <>
      <PageHeader
        title={editing ? t('catalogue.editElement', { name }) : name}
        subtitle={
          <>
            <AppLink to="/catalogue" search={{ tab: 'elements' }}>
              {t('catalogue.elements')}
            </AppLink>
            <span>{t('catalogue.codeOf', { code })}</span>
          </>
        }
        actions={
          mayEdit &&
          !editing && <Button onClick={() => setSearch({ edit: '1' })}>{t('catalogue.edit')}</Button>
        }
      />
      {editing ? (
        <ElementForm
          key={etag}
          element={element}
          subject={{ code, etag }}
          onDone={() => setSearch({ edit: undefined })}
          onCancel={() => setSearch({ edit: undefined })}
        />
      ) : (
        <>
          <SectionCard title={t('catalogue.definition')}>
            <FactList
              facts={[
                { name: t('catalogue.kind'), value: t(`catalogue.aggregation.${element.kind}`) },
                { name: t('catalogue.validity'), value: validityWords(element, t) },
                {
                  name: t('catalogue.source'),
                  value: language === 'vi' ? element.sourceVi : element.sourceEn,
                },
              ]}
            />
          </SectionCard>
          <SectionCard title={t('catalogue.partsOf')}>
            <DataTable
              caption={t('catalogue.partsOf')}
              captionHidden
              stacked
              columns={columns}
              rows={element.disaggregations}
              rowId={(part) => part.code}
            />
          </SectionCard>
        </>
      )}
    </>
  );
}
