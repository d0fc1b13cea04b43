import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { usersQuery, useSetActive, type User } from '../api/users';
import { rolesOf } from '../roles-of';
import { USER_BADGES, userState } from '../user-state';

interface Props {
  /** Whose tokens are shown. */
  open: User | null;
  onOpen: (user: User | null) => void;
}

export function ServiceList({ open, onOpen }: Props) {
  const t = useT();
  const services = useInfiniteQuery(usersQuery('', 'SERVICE'));
  const setActive = useSetActive();
  const [chosen, setChosen] = useState<User | null>(null);
  const opened = open?.username;

  const columns = useMemo<DataColumn<User>[]>(
    () => [
      { id: 'name', header: t('account.displayName'), value: (user) => user.displayName, rowHeader: true },
      { id: 'username', header: t('account.serviceUsername'), value: (user) => user.username },
      { id: 'organisation', header: t('account.organisation'), value: (user) => user.organisation.name },
      {
        id: 'roles',
        header: t('account.rights'),
        value: (user) =>
          rolesOf(user.grants)
            .map((role) => t(`account.role.${role}`))
            .join(', '),
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
        cell: (user) => (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={user.username === opened}
              aria-label={t('account.tokensOf', { name: user.displayName })}
              onClick={() => onOpen(user.username === opened ? null : user)}
            >
              {t('account.tokenValue')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t(user.active ? 'account.disableOf' : 'account.enableOf', {
                name: user.displayName,
              })}
              onClick={() => setChosen(user)}
            >
              {t(user.active ? 'account.disable' : 'account.enable')}
            </Button>
          </Group>
        ),
      },
    ],
    [t, opened, onOpen],
  );

  if (services.isPending) return <LoadingSkeleton />;
  if (services.isError) {
    return (
      <ErrorState
        title={t('account.usersFailed')}
        problem={problemOf(services.error)}
        onRetry={() => void services.refetch()}
      />
    );
  }
  const rows = services.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <EmptyState>{t('account.noServices')}</EmptyState>;

  function close() {
    setChosen(null);
    setActive.reset();
  }

  function confirm(user: User) {
    setActive.mutate(
      { user, active: !user.active },
      {
        onSuccess: () => {
          close();
          const done = user.active ? 'account.disabled' : 'account.enabled';
          notifications.show({ message: t(done, { name: user.displayName }) });
        },
      },
    );
  }

  return (
    <>
      <DataTable
        caption={t('account.services')}
        captionHidden
        stacked
        columns={columns}
        rows={rows}
        rowId={({ username }) => username}
      />
      <LoadMore
        shown={rows.length}
        total={services.data.pages[0]?.total ?? null}
        hasMore={services.hasNextPage}
        loading={services.isFetchingNextPage}
        onMore={() => void services.fetchNextPage()}
      />
      {chosen && (
        <ConfirmDialog
          opened
          title={t(chosen.active ? 'account.disableOf' : 'account.enableOf', { name: chosen.displayName })}
          confirmLabel={t(chosen.active ? 'account.disable' : 'account.enable')}
          destructive={chosen.active}
          pending={setActive.isPending}
          problem={setActive.error && problemOf(setActive.error)}
          onConfirm={() => confirm(chosen)}
          onClose={close}
        >
          {t(chosen.active ? 'account.disableServiceText' : 'account.enableServiceText')}
        </ConfirmDialog>
      )}
    </>
  );
}
