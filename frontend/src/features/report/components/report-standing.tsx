import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { daysWords, dueWords, reportStateWord, timelinessWord } from '@/i18n/report-words';
import { dateInVietnam } from '@/lib/format';
import { StatusBadge } from '@/ui/status-badge';
import type { Report } from '../api/types';
import { senderAndReceiver } from '../model/report-title';

interface Props {
  report: Report;
}

/** Sender and receiver, deadline and statuses in one line. */
export function ReportStanding({ report }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const state = reportStateWord(report.revision === 0 ? 'NONE' : report.state, report.mode, t);
  const time = timelinessWord(report.timeliness, t);
  const due = [dueWords(report, t), daysWords(report, today, t)].filter((words) => words !== null).join(', ');
  return (
    <>
      <span>{`${senderAndReceiver(report, t)} · ${due}`}</span>
      <StatusBadge tone={state.tone} shape={state.shape}>
        {state.word}
      </StatusBadge>
      {report.timeliness !== 'UNSET' && (
        <StatusBadge tone={time.tone} shape={time.shape}>
          {time.word}
        </StatusBadge>
      )}
      {report.revision > 1 && <span>{t('report.revision', { revision: String(report.revision) })}</span>}
      {report.illustrative && (
        <StatusBadge tone="neutral" shape="dash">
          {t('common.illustrative')}
        </StatusBadge>
      )}
    </>
  );
}
