import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { AccountImportRow } from '../api/imports';
import classes from './account.module.css';

interface Props {
  rows: readonly AccountImportRow[];
  onClose: () => void;
}

/** The only sight of the passwords of new accounts: to be copied or printed before the screen is left. */
export function GivenPasswords({ rows, onClose }: Props) {
  const t = useT();
  const clipboard = useClipboard();
  const box = useRef<HTMLDivElement>(null);
  const given = rows.filter(({ oneTimePassword }) => oneTimePassword !== null);

  useEffect(() => box.current?.focus(), []);

  // Columns part at tabs: pasted into a sheet they stay columns.
  const text = given
    .map(({ username, displayName, oneTimePassword }) => [username, displayName, oneTimePassword].join('\t'))
    .join('\n');
  const columns: DataColumn<AccountImportRow>[] = [
    {
      id: 'name',
      header: t('account.displayName'),
      value: ({ displayName }) => displayName,
      rowHeader: true,
    },
    {
      id: 'organisation',
      header: t('account.organisation'),
      value: ({ organisation }) => organisation?.name ?? null,
    },
    { id: 'username', header: t('account.newUsername'), value: ({ username }) => username },
    {
      id: 'password',
      header: t('account.oneTimePassword'),
      value: ({ oneTimePassword }) => oneTimePassword,
      cell: ({ oneTimePassword }) => <code>{oneTimePassword}</code>,
    },
  ];

  return (
    <div ref={box} tabIndex={-1} role="status" aria-label={t('account.importDone', { count: given.length })}>
      <p className={classes.notice}>
        <strong>{t('account.importDone', { count: given.length })}</strong> {t('account.passwordsOnce')}
      </p>
      <Group mb="sm" data-noprint>
        <Button onClick={() => clipboard.copy(text)}>
          {t(clipboard.copied ? 'common.copied' : 'account.copyPasswords')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('account.printPasswords')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('account.passwordsKept')}
        </Button>
      </Group>
      <DataTable
        caption={t('account.oneTimePasswords')}
        captionHidden
        stacked
        columns={columns}
        rows={given}
        rowId={({ line }) => String(line)}
      />
    </div>
  );
}
