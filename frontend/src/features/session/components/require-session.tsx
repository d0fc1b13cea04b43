import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { MeContext, meQuery, type Me } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SignInForm } from './sign-in-form';

interface Props {
  children: ReactNode;
}

/**
 * Lets only signed-in users through. When a session ends under an open screen, the screen stays as it is
 * below a dialog that renews the session: nothing typed is lost.
 */
export function RequireSession({ children }: Props) {
  const session = useQuery(meQuery);
  const { href, pathname } = useLocation();
  const [known, setKnown] = useState<Me | null>(null);
  if (session.data && session.data !== known) setKnown(session.data);

  if (!known) {
    if (session.isError) {
      return <ErrorState problem={problemOf(session.error)} onRetry={() => void session.refetch()} />;
    }
    // While the sign-in page is still loading, the address is its own already: not a place to return to.
    if (session.data === null && pathname !== '/sign-in') {
      return <Navigate to="/sign-in" search={href === '/' ? {} : { next: href }} replace />;
    }
    return <LoadingSkeleton lines={6} />;
  }
  if (known.mustChangePassword && pathname !== '/account') {
    return <Navigate to="/account" search={{ tab: 'password' }} replace />;
  }
  return (
    <MeContext value={known}>
      {children}
      {session.data === null && <SessionEnded username={known.username} />}
    </MeContext>
  );
}

function SessionEnded({ username }: { username: string }) {
  const t = useT();

  function go(me: Me) {
    // Another person must not see what the first one had on the screen.
    if (me.username !== username) window.location.assign(import.meta.env.BASE_URL);
  }

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('session.expired')}
    >
      <p>{t('session.expiredText')}</p>
      <SignInForm username={username} onSignedIn={go} />
    </Modal>
  );
}
