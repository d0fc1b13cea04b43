import { Button } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import rows from '@/ui/row-list.module.css';
import { StatusBadge } from '@/ui/status-badge';
import { Timestamp } from '@/ui/timestamp';
import { useReadNotices, type Notice } from '../api/notices';
import { wayTo } from '../model/way-to';
import { kindLook } from './kind-look';

/** A notice with the way to what it is about; to go there is to have read it. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { t, language } = useI18n();
  const read = useReadNotices();
  const title = language === 'en' ? notice.titleEn : notice.titleVi;
  const markRead = () => read.mutate([notice.id]);
  return (
    <li className={rows.row}>
      <StatusBadge {...kindLook(notice.kind)}>{t(`notice.kind.${notice.kind}`)}</StatusBadge>
      <div className={rows.words}>
        <AppLink
          {...wayTo(notice.link)}
          className={notice.read ? undefined : rows.title}
          onClick={notice.read ? undefined : markRead}
        >
          {title}
        </AppLink>
        <p className={rows.reason}>{language === 'en' ? notice.textEn : notice.textVi}</p>
        <p className={rows.facts}>
          <Timestamp at={notice.at} />
          {!notice.read && ` · ${t('notice.unread')}`}
        </p>
      </div>
      {!notice.read && (
        <div className={rows.buttons} data-noprint>
          <Button
            variant="default"
            size="compact-md"
            loading={read.isPending}
            aria-label={`${t('notice.markRead')}: ${title}`}
            onClick={markRead}
          >
            {t('notice.markRead')}
          </Button>
        </div>
      )}
    </li>
  );
}
