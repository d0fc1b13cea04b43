import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { Timestamp } from '@/ui/timestamp';
import { tokensQuery, useRevokeToken, type CreatedToken, type Token } from '../api/tokens';
import { rightsText } from '../token-rights';
import { TOKEN_BADGES, tokenState } from '../token-state';
import { PreviousSecret } from './previous-secret';
import { RotateDialog } from './rotate-dialog';

interface Props {
  /** Whose they are; without one, one's own. */
  owner?: string | undefined;
  onRotated: (token: CreatedToken) => void;
}

export function TokenList({ owner, onRotated }: Props) {
  const t = useT();
  const tokens = useQuery(tokensQuery(owner));
  const revoke = useRevokeToken();
  const [chosen, setChosen] = useState<Token | null>(null);
  const [rotating, setRotating] = useState<Token | null>(null);
  const [now] = useState(() => Date.now());

  const columns = useMemo<DataColumn<Token>[]>(
    () => [
      { id: 'name', header: t('account.tokenName'), value: (token) => token.name, rowHeader: true },
      {
        id: 'prefix',
        header: t('account.tokenPrefix'),
        value: (token) => token.prefix,
        cell: (token) => (
          <>
            <code>{token.prefix}…</code>
            {token.previous && <PreviousSecret secret={token.previous} now={now} />}
          </>
        ),
      },
      {
        id: 'roles',
        header: t('account.tokenRoleColumn'),
        value: (token) => token.roles.map((role) => t(`account.role.${role}`)).join(', '),
      },
      {
        id: 'rights',
        header: t('account.tokenRights'),
        value: (token) => (token.rights ? rightsText(token.rights, t) : t('account.rightsOfRoles')),
      },
      {
        id: 'organisation',
        header: t('account.tokenOrganisationColumn'),
        value: (token) => token.organisation?.name ?? t('account.wholeReach'),
      },
      {
        id: 'created',
        header: t('account.tokenCreatedAt'),
        value: (token) => token.createdAt,
        cell: (token) => <Timestamp at={token.createdAt} />,
      },
      {
        id: 'expires',
        header: t('account.tokenExpiresAt'),
        value: (token) => token.expiresAt,
        cell: (token) => <Timestamp at={token.expiresAt} />,
      },
      {
        id: 'lastUsed',
        header: t('account.tokenLastUsed'),
        value: (token) => token.lastUsedAt ?? null,
        cell: (token) =>
          token.lastUsedAt ? <Timestamp at={token.lastUsedAt} /> : t('account.tokenNeverUsed'),
      },
      {
        id: 'state',
        header: t('account.tokenState'),
        value: (token) => t(`account.tokenState.${tokenState(token, now)}`),
        cell: (token) => {
          const state = tokenState(token, now);
          return <StatusBadge {...TOKEN_BADGES[state]}>{t(`account.tokenState.${state}`)}</StatusBadge>;
        },
      },
      {
        id: 'actions',
        header: t('account.actions'),
        value: () => null,
        cell: (token) =>
          tokenState(token, now) === 'ACTIVE' && (
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('account.rotateToken', { name: token.name })}
                onClick={() => setRotating(token)}
              >
                {t('account.rotate')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('account.revokeToken', { name: token.name })}
                onClick={() => setChosen(token)}
              >
                {t('account.revoke')}
              </Button>
            </Group>
          ),
        sortable: false,
        screenOnly: true,
      },
    ],
    [t, now],
  );

  if (tokens.isPending) return <LoadingSkeleton />;
  if (tokens.isError) {
    return (
      <ErrorState
        title={t('account.tokensFailed')}
        problem={problemOf(tokens.error)}
        onRetry={() => void tokens.refetch()}
      />
    );
  }
  const rows = tokens.data;
  if (rows.length === 0) return <EmptyState>{t('account.noTokens')}</EmptyState>;

  function close() {
    setChosen(null);
    revoke.reset();
  }

  function confirm(token: Token) {
    revoke.mutate(token.id, {
      onSuccess: () => {
        close();
        notifications.show({ message: t('account.revoked', { name: token.name }) });
      },
    });
  }

  return (
    <>
      <DataTable
        caption={t('account.tokens')}
        captionHidden
        stacked
        columns={columns}
        rows={rows}
        rowId={(token) => token.id}
      />
      {rotating && <RotateDialog token={rotating} onRotated={onRotated} onClose={() => setRotating(null)} />}
      <ConfirmDialog
        opened={chosen !== null}
        title={t('account.revokeToken', { name: chosen?.name ?? '' })}
        confirmLabel={t('account.revoke')}
        destructive
        pending={revoke.isPending}
        problem={revoke.error && problemOf(revoke.error)}
        onConfirm={() => chosen && confirm(chosen)}
        onClose={close}
      >
        {t('account.revokeText')}
      </ConfirmDialog>
    </>
  );
}
