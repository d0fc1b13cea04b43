import { Button } from '@mantine/core';
import { useMe } from '@/api/me';
import { outbox, useWaiting } from '@/api/outbox/device-outbox';
import { useReachable } from '@/api/reach';
import { useT } from '@/i18n/i18n-context';
import { LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { WaitingList } from '../components/waiting-list';

/** What was recorded on this device and has not reached the service. */
export function OutboxPage() {
  const t = useT();
  const { username } = useMe();
  const waiting = useWaiting();
  const reachable = useReachable();
  return (
    <>
      <PageHeader title={t('offline.title')} subtitle={t('offline.subtitle')} />
      <SectionCard
        title={t('offline.waiting', { count: waiting.length })}
        actions={
          reachable &&
          waiting.some(({ state }) => state === 'WAITING') && (
            <Button variant="default" onClick={() => void outbox.send(username)}>
              {t('offline.sendNow')}
            </Button>
          )
        }
      >
        {waiting.length > 0 ? (
          <WaitingList actions={waiting} />
        ) : (
          <EmptyState action={<LinkButton to="/occurrences">{t('occurrence.seeAll')}</LinkButton>}>
            {t('offline.nothing')}
          </EmptyState>
        )}
      </SectionCard>
    </>
  );
}
