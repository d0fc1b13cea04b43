import { useT } from '@/i18n/i18n-context';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { MissingList } from '../components/missing-list';
import { ObligationList } from '../components/obligation-list';
import { ReceivedList } from '../components/received-list';

/** Reports owed by my unit, those sent to it, and those it still waits for. */
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
          { id: 'missing', label: t('report.notReceived'), content: <MissingList /> },
        ]}
      />
    </>
  );
}
