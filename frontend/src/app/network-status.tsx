import { useEffect, useState } from 'react';
import { useWaiting } from '@/api/outbox/device-outbox';
import { useReachable } from '@/api/reach';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import classes from './network-status.module.css';
import { onNewVersion } from './service-worker';

/** What the header says of the network, of what waits on this device and of a new version; nothing when all is well. */
export function NetworkStatus() {
  const t = useT();
  const reachable = useReachable();
  const waiting = useWaiting();
  const [take, setTake] = useState<(() => void) | null>(null);
  const stopped = waiting.filter(({ state }) => state !== 'WAITING').length;
  const words = [
    ...(reachable ? [] : [t('offline.offline')]),
    ...(waiting.length > stopped ? [t('offline.waiting', { count: waiting.length - stopped })] : []),
    ...(stopped > 0 ? [t('offline.stopped', { count: stopped })] : []),
  ].join(' · ');

  useEffect(() => onNewVersion((taken) => setTake(() => taken)), []);

  return (
    <>
      <p className={classes.status} role="status" data-said={words !== ''}>
        {waiting.length > 0 ? (
          <AppLink to="/outbox" className={classes.link}>
            {words}
          </AppLink>
        ) : (
          words
        )}
      </p>
      {take && (
        <p className={classes.status} data-said>
          {t('offline.newVersion')}{' '}
          <button type="button" className={classes.link} onClick={take}>
            {t('offline.reload')}
          </button>
        </p>
      )}
    </>
  );
}
