import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { DimensionList, ElementList, IndicatorList } from '../components/catalogue-lists';

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
        ]}
      />
    </>
  );
}
