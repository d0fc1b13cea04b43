import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { NoticeList } from '../components/notice-list';

/** What I was told: reminders, and what others ask of me. */
export function NoticesPage() {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('notice.title')}
        actions={
          <AppLink to="/account" search={{ tab: 'notices' }}>
            {t('notice.settings')}
          </AppLink>
        }
      />
      <UrlTabs
        label={t('notice.sections')}
        tabs={[
          { id: 'unread', label: t('notice.unread'), content: <NoticeList unread /> },
          { id: 'all', label: t('notice.all'), content: <NoticeList unread={false} /> },
        ]}
      />
    </>
  );
}
