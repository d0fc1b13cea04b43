import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WaitingAction } from '@/api/outbox/action';
import { outbox } from '@/api/outbox/device-outbox';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { problemSentence } from '@/ui/problem-text';
import { reportQuery, type LoadedReport } from '../api/report';
import type { ReportKey, Template } from '../api/types';
import { contentOfQueued } from '../model/queued-report';
import type { ReportForm } from '../model/report-form';
import { useWording } from './entry-context';
import { PrintForm } from './print-form';
import { ReportHeading } from './report-heading';
import { ReportSheet } from './report-sheet';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
  loaded: LoadedReport;
  template: Template;
  form: ReportForm;
  queued: WaitingAction;
}

const NOTHING = new Set<string>();

/** A report that was finished on this device and has not been received: it is not sent until there is a receipt. */
export function QueuedReport({ reportKey, loaded, template, form, queued }: Props) {
  const { t } = useI18n();
  const wording = useWording(form);
  const content = contentOfQueued(queued) ?? loaded.data.content;
  const report = { ...loaded.data, content, warnings: [] };
  return (
    <>
      <div data-noprint>
        <ReportHeading report={report} />
        <QueuedNotice
          reportKey={reportKey}
          queued={queued}
          mayEdit={report.allowedActions.includes('EDIT')}
        />
        <ReportSheet report={report} template={template} form={form} wording={wording} commented={NOTHING} />
        <AppLink to="/outbox">{t('offline.title')}</AppLink>
      </div>
      <PrintForm report={report} content={report.content} template={template} form={form} wording={wording} />
    </>
  );
}

interface NoticeProps {
  reportKey: ReportKey;
  queued: WaitingAction;
  mayEdit: boolean;
}

function QueuedNotice({ reportKey, queued, mayEdit }: NoticeProps) {
  const { t } = useI18n();
  const format = useFormat();
  const client = useQueryClient();
  const [opening, setOpening] = useState(false);
  const { state, problem, at, id } = queued;

  /** Back into the form: what was typed is still kept beside it, and is compared with what the service holds now. */
  async function edit() {
    setOpening(true);
    // What met another version is laid against the one that is there now.
    if (state === 'CONFLICT') await client.refetchQueries(reportQuery(reportKey));
    await outbox.drop([id]);
  }

  const faults = problem?.errors.map(({ message }) => message) ?? [];
  const tone = state === 'WAITING' ? 'info' : 'warning';
  return (
    <section className={classes.notice} data-tone={tone} role={state === 'WAITING' ? 'status' : 'alert'}>
      <h2 className={classes.noticeTitle}>{t(`report.queued.${state}`)}</h2>
      <p>{t(`report.queuedText.${state}`, { time: format.dateTime(at) })}</p>
      {state === 'REFUSED' && problem && (
        <ul className={classes.noticeList}>
          {(faults.length > 0 ? faults : [problemSentence(problem, t)]).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Button variant="default" mt="xs" loading={opening} onClick={() => void edit()}>
          {t(state === 'CONFLICT' ? 'report.queuedCompare' : 'report.queuedEdit')}
        </Button>
      )}
    </section>
  );
}
