import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { uniqueKey } from '@/lib/unique-key';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { FileDrop } from '@/ui/file-drop';
import parts from '@/ui/form-parts.module.css';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { importTemplate, useReadFile } from '../api/imports';
import { OwnImports } from '../components/own-imports';
import { countOf } from '../model/fates';

const FORMATS = ['XLSX', 'CSV'] as const;

/** Figures from a table file: it is read and checked here, and written only after the preview. */
export function ObservationImportPage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const read = useReadFile();
  const template = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) =>
      downloadFile(`so-lieu.${format.toLowerCase()}`, await importTemplate(format)),
  });

  if (!me.permissions.includes('REVIEW')) {
    return (
      <>
        <PageHeader title={t('observationImport.title')} />
        <EmptyState>{t('observationImport.notAllowed')}</EmptyState>
      </>
    );
  }

  function choose(chosen: File) {
    setFile(chosen);
    read.mutate(
      { file: chosen, key: uniqueKey() },
      {
        onSuccess: (done) =>
          void navigate({
            to: '/observation-imports/$importId',
            params: { importId: done.id },
            // Faults are what is to be seen first.
            search: countOf(done, 'REFUSED') > 0 ? { fate: 'REFUSED' } : {},
          }),
      },
    );
  }

  return (
    <>
      <PageHeader title={t('observationImport.title')} hasErrors={read.isError} />
      <SectionCard title={t('observationImport.file')}>
        <div className={parts.fields}>
          <p className={parts.note}>{t('observationImport.lead')}</p>
          <p className={parts.note}>{t('observationImport.columnsNote')}</p>
          <div className={parts.buttons}>
            <span>{t('observationImport.templates')}</span>
            {FORMATS.map((format) => (
              <Button
                key={format}
                variant="default"
                size="compact-md"
                aria-label={t('observationImport.template', { format })}
                onClick={() => template.mutate(format)}
              >
                {format}
              </Button>
            ))}
          </div>
          {template.isError && (
            <ErrorState title={t('observationImport.templateFailed')} problem={problemOf(template.error)} />
          )}
          <FileDrop
            label={t('observationImport.file')}
            hint={t('observationImport.fileHint')}
            accept=".xlsx,.csv"
            chosen={file}
            onChoose={choose}
          />
          <p role="status">{read.isPending && t('observationImport.reading')}</p>
          {read.isError && (
            <ErrorState title={t('observationImport.readFailed')} problem={problemOf(read.error)} />
          )}
        </div>
      </SectionCard>
      <OwnImports />
    </>
  );
}
