import { Button, FileButton } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { byteSize } from '@/lib/byte-size';
import { problemSentence } from '@/ui/problem-text';
import { useReportFiles, type ReportFileKind } from '../api/files';
import type { Report, ReportKey } from '../api/types';
import classes from './report-files.module.css';

/** What a file may be; the service looks into it again. */
const TAKEN: Record<ReportFileKind, string> = {
  SIGNED_SCAN: 'application/pdf,image/jpeg,image/png',
  ANNEX: 'application/pdf,image/jpeg,image/png,.docx,.xlsx,.pptx',
};

interface Props {
  reportKey: ReportKey;
  report: Pick<Report, 'files' | 'allowedActions' | 'revision'>;
}

/** The signed scan and the annexes of a report, and more of them while it is written. */
export function ReportFiles({ reportKey, report }: Props) {
  const { t, language } = useI18n();
  const { add, remove, get } = useReportFiles(reportKey);
  const mayChange = report.allowedActions.includes('EDIT');
  const error = add.error ?? remove.error ?? get.error;
  const problem = error && problemOf(error);

  return (
    <>
      {report.files.length === 0 && <p className={classes.empty}>{t('report.noFiles')}</p>}
      <ul className={classes.files}>
        {report.files.map((file) => (
          <li key={file.id} className={classes.file}>
            <span>
              {t(`report.fileKind.${file.kind}`)}:{' '}
              {t('offline.file', { name: file.name, size: byteSize(file.bytes, language) })}
            </span>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('report.downloadFile', { name: file.name })}
              onClick={() => get.mutate(file)}
            >
              {t('report.download')}
            </Button>
            {mayChange && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('report.removeFile', { name: file.name })}
                onClick={() => remove.mutate(file.id)}
              >
                {t('report.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && report.revision === 0 && <p className={classes.empty}>{t('report.filesLater')}</p>}
      {mayChange && report.revision > 0 && (
        <div className={classes.buttons}>
          {(['SIGNED_SCAN', 'ANNEX'] as const).map((kind) => (
            <FileButton
              key={kind}
              accept={TAKEN[kind]}
              onChange={(file) => {
                if (file) add.mutate({ file, kind });
              }}
            >
              {(button) => (
                <Button {...button} variant="default" loading={add.isPending && add.variables.kind === kind}>
                  {t(`report.addFile.${kind}`)}
                </Button>
              )}
            </FileButton>
          ))}
        </div>
      )}
      {problem && (
        <p role="alert" className={classes.fault}>
          {/* What is wrong with the file itself says more than how many faults it has. */}
          {problem.errors.map(({ message }) => message).join(' ') || problemSentence(problem, t)}
        </p>
      )}
    </>
  );
}
