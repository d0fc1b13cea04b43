import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { FileDrop } from '@/ui/file-drop';
import { useOwnSheet, useReadSheet } from '../api/sheet';
import type { ReportKey } from '../api/types';
import { sheetChanges, type SheetChange } from '../model/sheet-changes';
import { useEntry } from './entry-context';
import { SheetPreview } from './sheet-preview';
import classes from './sheet-dialog.module.css';

const FORMATS = ['XLSX', 'CSV'] as const;

interface Props {
  reportKey: ReportKey;
  onTake: (changes: readonly SheetChange[]) => void;
  onClose: () => void;
}

/** A file is chosen and read; what it would change is shown before a cell is touched. */
export function SheetDialog({ reportKey, onTake, onClose }: Props) {
  const { t, language } = useI18n();
  const { draft } = useEntry();
  const [file, setFile] = useState<File | null>(null);
  const own = useOwnSheet(reportKey);
  const read = useReadSheet(reportKey);
  const changes = read.data ? sheetChanges(read.data, draft.store.all(), language) : [];
  const wanted = changes.filter(({ same }) => !same);

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('report.sheet.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.steps}>
        <p className={classes.lead}>{t('report.sheet.lead')}</p>
        <div className={classes.own}>
          <span>{t('report.sheet.own')}</span>
          {FORMATS.map((format) => (
            <Button
              key={format}
              variant="default"
              size="compact-md"
              aria-label={t('report.sheet.ownAs', { format })}
              onClick={() => own.mutate(format)}
            >
              {format}
            </Button>
          ))}
        </div>
        {own.isError && <ErrorState title={t('report.sheet.ownFailed')} problem={problemOf(own.error)} />}
        <FileDrop
          label={t('report.sheet.file')}
          accept=".xlsx,.csv"
          chosen={file}
          onChoose={(chosen) => {
            setFile(chosen);
            read.mutate(chosen);
          }}
        />
        <p role="status" className={classes.status}>
          {read.isPending && t('report.sheet.reading')}
          {read.data && t('report.sheet.found', { count: changes.length, changed: wanted.length })}
        </p>
        {read.isError && <ErrorState title={t('report.sheet.failed')} problem={problemOf(read.error)} />}
        {read.data && <SheetPreview reading={read.data} changes={changes} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {read.data && (
            <Button disabled={wanted.length === 0} onClick={() => onTake(wanted)}>
              {t('report.sheet.take', { count: wanted.length })}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
}
