import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { LinkButton } from '@/ui/app-link';
import type { DataColumn } from '@/ui/data-table';
import { ImportSteps } from '@/ui/import-steps';
import { SectionCard } from '@/ui/section-card';
import { organisationTemplate, useOrganisationImport, type ImportRow } from '../api/imports';
import classes from './organisation.module.css';

/** The columns of the file as the service names them. */
const COLUMNS = [
  'code',
  'name',
  'shortName',
  'kind',
  'level',
  'area',
  'parent',
  'validFrom',
  'aliases',
] as const;

export function OrganisationImport() {
  const t = useT();
  const { mutateAsync } = useOrganisationImport();
  const columns: DataColumn<ImportRow>[] = [
    { id: 'code', header: t('organisation.code'), value: ({ code }) => code },
    { id: 'name', header: t('organisation.name'), value: ({ name }) => name },
  ];
  return (
    <SectionCard title={t('organisation.title')}>
      <p className={classes.note}>{t('organisation.importNote')}</p>
      <ImportSteps
        columns={columns}
        columnName={(key) => {
          const column = COLUMNS.find((known) => known === key);
          return column ? t(`organisation.column.${column}`) : key;
        }}
        send={mutateAsync}
        template={organisationTemplate}
        templateName="co-quan-don-vi"
        problemOf={problemOf}
        applyLabel={(count) => t('organisation.importApply', { count })}
        done={({ created }, again) => (
          <div role="status">
            <p className={classes.sentence}>{t('organisation.importDone', { count: created })}</p>
            <div className={classes.day}>
              <LinkButton to="/organisations">{t('organisation.title')}</LinkButton>
              <Button variant="default" onClick={again}>
                {t('ui.importAgain')}
              </Button>
            </div>
          </div>
        )}
      />
    </SectionCard>
  );
}
