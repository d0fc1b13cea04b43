import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { ObligationList } from '../components/obligation-list';
import { ReceivedList } from '../components/received-list';

/** Reports owed by my unit, and those sent to it. */
export function ReportListPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('report.title')} />
      <UrlTabs
        label={t('report.sections')}
        tabs={[
          { id: 'send', label: t('report.toSend'), content: <ObligationList /> },
          { id: 'received', label: t('report.received'), content: <ReceivedList /> },
        ]}
      />
    </>
  );
}
