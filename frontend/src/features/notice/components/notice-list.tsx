import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import rows from '@/ui/row-list.module.css';
import { SectionCard } from '@/ui/section-card';
import { noticesQuery, useReadNotices } from '../api/notices';
import { NoticeRow } from './notice-row';

/** What I was told, the latest first. */
export function NoticeList({ unread }: { unread: boolean }) {
  const t = useT();
  const list = useInfiniteQuery(noticesQuery(unread));
  const read = useReadNotices();
  const waiting = list.data?.pages.some(({ items }) => items.some((notice) => !notice.read)) ?? false;
  return (
    <SectionCard
      title={t(unread ? 'notice.unread' : 'notice.all')}
      actions={
        waiting && (
          <Button variant="default" loading={read.isPending} onClick={() => read.mutate(null)}>
            {t('notice.markAllRead')}
          </Button>
        )
      }
    >
      <PagedList
        list={list}
        problem={list.error && problemOf(list.error)}
        failed={t('notice.failed')}
        empty={<EmptyState>{t(unread ? 'notice.noneUnread' : 'notice.none')}</EmptyState>}
      >
        {(notices) => (
          <ul className={rows.list}>
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </PagedList>
    </SectionCard>
  );
}
