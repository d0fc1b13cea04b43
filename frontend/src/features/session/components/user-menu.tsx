import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';
import { draftCopies } from '@/api/device/draft-copies';
import { useMe } from '@/api/me';
import { useWaiting } from '@/api/outbox/device-outbox';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { LinkItem } from '@/ui/app-link';
import { problemSentence } from '@/ui/problem-text';
import { useSignOut } from '../api/sign-out';
import classes from './user-menu.module.css';

// Rarely needed: only who has something waiting is asked.
const SignOutDialog = lazy(async () => ({
  default: (await import('./sign-out-dialog')).SignOutDialog,
}));

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

interface Props {
  name: string;
}

export function UserMenu({ name }: Props) {
  const t = useT();
  const { username } = useMe();
  const signOut = useSignOut(username);
  const waiting = useWaiting();
  /** How much would be lost, once leaving was asked for. */
  const [asking, setAsking] = useState(0);
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  function leave() {
    signOut.mutate(undefined, {
      onError: (error) => notifications.show({ color: 'red', message: problemSentence(problemOf(error), t) }),
    });
  }

  /** What was typed into a report that waits itself is counted with it. */
  function unsent(): number {
    const queued = new Set(waiting.map(({ subject }) => subject));
    return waiting.length + draftCopies(username).filter((subject) => !queued.has(subject)).length;
  }

  function ask() {
    const count = unsent();
    if (count > 0) setAsking(count);
    else leave();
  }

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <button type="button" className={classes.button} aria-label={t('session.userMenu', { name })}>
            <span className={classes.name}>{name}</span>
            <span aria-hidden="true">▾</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <LinkItem to="/account">{t('account.title')}</LinkItem>
          <LinkItem to="/api-docs">{t('account.apiDocs')}</LinkItem>
          <Menu.Divider />
          <Menu.Label>{t('common.appearance')}</Menu.Label>
          {SCHEMES.map((scheme) => (
            <Menu.Item
              key={scheme}
              leftSection={<span aria-hidden="true">{scheme === colorScheme ? '●' : '○'}</span>}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`common.appearance.${scheme}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={ask}>{t('session.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking > 0 && (
        <Suspense>
          <SignOutDialog
            opened
            count={asking}
            pending={signOut.isPending}
            onClose={() => setAsking(0)}
            onConfirm={leave}
          />
        </Suspense>
      )}
    </>
  );
}
