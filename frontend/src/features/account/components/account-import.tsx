import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import type { DataColumn } from '@/ui/data-table';
import { ImportSteps } from '@/ui/import-steps';
import { SectionCard } from '@/ui/section-card';
import { accountTemplate, useAccountImport, type AccountImportRow } from '../api/imports';
import { GivenPasswords } from './given-passwords';
import classes from './account.module.css';

/** The columns of the file as the service names them. */
const COLUMNS = ['username', 'displayName', 'organisation', 'roles', 'over'] as const;

export function AccountImport() {
  const t = useT();
  const { mutateAsync } = useAccountImport();
  const columns: DataColumn<AccountImportRow>[] = [
    { id: 'username', header: t('account.newUsername'), value: ({ username }) => username },
    {
      id: 'name',
      header: t('account.displayName'),
      value: ({ displayName }) => displayName,
    },
    {
      id: 'organisation',
      header: t('account.organisation'),
      value: ({ organisation }) => organisation?.name ?? null,
    },
  ];
  return (
    <SectionCard title={t('account.users')}>
      <p className={classes.note} data-noprint>
        {t('account.importNote')}
      </p>
      <ImportSteps
        columns={columns}
        columnName={(key) => {
          const column = COLUMNS.find((known) => known === key);
          return column ? t(`account.column.${column}`) : key;
        }}
        send={mutateAsync}
        template={accountTemplate}
        templateName="tai-khoan"
        problemOf={problemOf}
        applyLabel={(count) => t('account.importApply', { count })}
        done={({ rows }, again) => <GivenPasswords rows={rows} onClose={again} />}
      />
    </SectionCard>
  );
}
