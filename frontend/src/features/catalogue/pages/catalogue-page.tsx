import { lazy, Suspense } from 'react';
import { useT } from '@/i18n/i18n-context';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { DimensionList, ElementList, IndicatorList } from '../components/catalogue-lists';

const PublishedList = lazy(async () => ({
  default: (await import('../components/published-list')).PublishedList,
}));

/** What the system counts and computes, with the source of each definition. */
export function CataloguePage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('catalogue.title')} subtitle={t('catalogue.subtitle')} />
      <UrlTabs
        label={t('catalogue.parts')}
        tabs={[
          { id: 'indicators', label: t('catalogue.indicators'), content: <IndicatorList /> },
          { id: 'elements', label: t('catalogue.elements'), content: <ElementList /> },
          { id: 'dimensions', label: t('catalogue.dimensions'), content: <DimensionList /> },
          {
            id: 'published',
            label: t('catalogue.published'),
            content: (
              <Suspense fallback={<LoadingSkeleton lines={8} />}>
                <PublishedList />
              </Suspense>
            ),
          },
        ]}
      />
    </>
  );
}
