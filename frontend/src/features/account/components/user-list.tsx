import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Me } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { useSearchState } from '@/lib/use-search-state';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { Timestamp } from '@/ui/timestamp';
import { useResetPassword, usersQuery, useSetActive, type User } from '../api/users';
import { USER_BADGES, userState } from '../user-state';
import { HandoverDialog } from './handover-dialog';

type Act = 'reset' | 'disable' | 'enable';

const WAIT_MS = 300;

interface Props {
  me: Me;
  onReset: (reset: { displayName: string; password: string }) => void;
}

export function UserList({ me, onReset }: Props) {
  const t = useT();
  const [search, setSearch] = useSearchState();
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  const find = useDebouncedCallback((q: string) => setSearch({ q: q.trim() }), WAIT_MS);
  const users = useInfiniteQuery(usersQuery(asked));
  const reset = useResetPassword();
  const setActive = useSetActive();
  const [chosen, setChosen] = useState<{ act: Act; user: User; key: string } | null>(null);
  const [leaving, setLeaving] = useState<User | null>(null);

  const columns = useMemo<DataColumn<User>[]>(() => {
    const button = (act: Act, user: User) => (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t(`account.${act}Of`, { name: user.displayName })}
        onClick={() => setChosen({ act, user, key: uniqueKey() })}
      >
        {t(`account.${act}`)}
      </Button>
    );
    return [
      {
        id: 'name',
        header: t('account.displayName'),
        value: ({ displayName }) => displayName,
        rowHeader: true,
      },
      { id: 'username', header: t('account.newUsername'), value: ({ username }) => username },
      {
        id: 'organisation',
        header: t('account.organisation'),
        value: ({ organisation }) => organisation.name,
      },
      {
        id: 'roles',
        header: t('account.rights'),
        value: ({ grants }) => [...new Set(grants.map(({ role }) => t(`account.role.${role}`)))].join(', '),
      },
      {
        id: 'lastSignIn',
        header: t('account.lastSignIn'),
        value: ({ lastSignInAt }) => lastSignInAt ?? null,
        cell: ({ lastSignInAt }) =>
          lastSignInAt ? <Timestamp at={lastSignInAt} /> : t('account.neverSignedIn'),
      },
      {
        id: 'state',
        header: t('account.tokenState'),
        value: (user) => t(`account.userState.${userState(user)}`),
        cell: (user) => {
          const state = userState(user);
          return <StatusBadge {...USER_BADGES[state]}>{t(`account.userState.${state}`)}</StatusBadge>;
        },
      },
      {
        id: 'actions',
        header: t('account.actions'),
        value: () => null,
        sortable: false,
        screenOnly: true,
        // One's own account is changed under "Đổi mật khẩu", never locked.
        cell: (user) =>
          user.username !== me.username && (
            <Group gap="xs">
              {button('reset', user)}
              {button(user.active ? 'disable' : 'enable', user)}
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('account.handoverOf', { name: user.displayName })}
                onClick={() => setLeaving(user)}
              >
                {t('account.handover')}
              </Button>
            </Group>
          ),
      },
    ];
  }, [t, me.username]);

  if (users.isPending) return <LoadingSkeleton />;
  if (users.isError) {
    return (
      <ErrorState
        title={t('account.usersFailed')}
        problem={problemOf(users.error)}
        onRetry={() => void users.refetch()}
      />
    );
  }
  const rows = users.data.pages.flatMap((page) => page.items);

  function close() {
    setChosen(null);
    reset.reset();
    setActive.reset();
  }

  function confirm({ act, user, key }: { act: Act; user: User; key: string }) {
    if (act === 'reset') {
      reset.mutate(
        { username: user.username, key },
        {
          onSuccess: ({ oneTimePassword }) => {
            close();
            onReset({ displayName: user.displayName, password: oneTimePassword });
          },
        },
      );
      return;
    }
    setActive.mutate(
      { user, active: act === 'enable' },
      {
        onSuccess: () => {
          close();
          const done = act === 'enable' ? 'account.enabled' : 'account.disabled';
          notifications.show({ message: t(done, { name: user.displayName }) });
        },
      },
    );
  }

  const failed = reset.error ?? setActive.error;
  return (
    <>
      <TextInput
        type="search"
        mb="md"
        label={t('account.userSearch')}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          find(value);
        }}
      />
      {rows.length === 0 ? (
        <EmptyState>
          {asked === '' ? t('account.noUsers') : t('account.noUserFits', { text: asked })}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('account.users')}
          captionHidden
          stacked
          columns={columns}
          rows={rows}
          rowId={({ username }) => username}
        />
      )}
      <LoadMore
        shown={rows.length}
        total={users.data.pages[0]?.total ?? null}
        hasMore={users.hasNextPage}
        loading={users.isFetchingNextPage}
        onMore={() => void users.fetchNextPage()}
      />
      {leaving && <HandoverDialog user={leaving} onClose={() => setLeaving(null)} />}
      {chosen && (
        <ConfirmDialog
          opened
          title={t(`account.${chosen.act}Of`, { name: chosen.user.displayName })}
          confirmLabel={t(`account.${chosen.act}`)}
          destructive={chosen.act === 'disable'}
          pending={reset.isPending || setActive.isPending}
          problem={failed && problemOf(failed)}
          onConfirm={() => confirm(chosen)}
          onClose={close}
        >
          {t(`account.${chosen.act}Text`)}
        </ConfirmDialog>
      )}
    </>
  );
}
