import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { LinkButton } from '@/ui/app-link';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ErrorState } from '@/ui/error-state';
import { FactList } from '@/ui/fact-list';
import parts from '@/ui/form-parts.module.css';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { importQuery, useDrop } from '../api/imports';
import { ApplyBlock } from '../components/apply-block';
import { ImportRows } from '../components/import-rows';
import { countOf, FATES, LOOKS, written } from '../model/fates';

/** What a file would change, line by line; then the act. */
export function ObservationPreviewPage() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { importId = '' } = useParams({ strict: false });
  const found = useQuery(importQuery(importId));
  const drop = useDrop(importId);
  const [dropping, setDropping] = useState(false);

  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('observationImport.previewFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const read = found.data;
  const name = read.fileName ?? t('observationImport.unnamed');
  const applied = read.state === 'APPLIED';
  const another = (
    <LinkButton to="/observation-imports" variant="default">
      {t('observationImport.another')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('observationImport.previewTitle', { name })}
        subtitle={
          <>
            <StatusBadge tone={applied ? 'success' : 'info'} shape={applied ? 'check' : 'ring'}>
              {t(applied ? 'observationImport.done' : 'observationImport.waiting')}
            </StatusBadge>
            <span>
              {applied && read.appliedAt !== null
                ? t('observationImport.appliedAt', { at: format.dateTime(read.appliedAt) })
                : t('observationImport.uploadedAt', { at: format.dateTime(read.uploadedAt) })}
            </span>
          </>
        }
        actions={
          <>
            {another}
            {read.allowedActions.includes('DELETE') && (
              <Button variant="default" onClick={() => setDropping(true)}>
                {t('observationImport.delete')}
              </Button>
            )}
          </>
        }
      />
      <SectionCard title={t('observationImport.fateColumn')}>
        <div className={parts.fields}>
          {applied && <p role="status">{t('observationImport.applied', { count: written(read), name })}</p>}
          <FactList
            facts={FATES.map((fate) => ({
              name: t(`observationImport.fate.${fate}`),
              value: (
                <StatusBadge {...LOOKS[fate]}>
                  {t('observationImport.countOf', { count: countOf(read, fate) })}
                </StatusBadge>
              ),
            }))}
          />
          {read.allowedActions.includes('APPLY') && <ApplyBlock read={read} />}
        </div>
      </SectionCard>
      <SectionCard title={t('observationImport.rowsOf', { name })}>
        <ImportRows read={read} />
      </SectionCard>
      <ConfirmDialog
        opened={dropping}
        destructive
        title={t('observationImport.delete')}
        confirmLabel={t('observationImport.delete')}
        pending={drop.isPending}
        problem={drop.error && problemOf(drop.error)}
        onConfirm={() =>
          drop.mutate(undefined, { onSuccess: () => void navigate({ to: '/observation-imports' }) })
        }
        onClose={() => setDropping(false)}
      >
        <p>{t('observationImport.deleteText')}</p>
      </ConfirmDialog>
    </>
  );
}
