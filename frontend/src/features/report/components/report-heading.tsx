import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { PageHeader } from '@/ui/page-header';
import type { Report } from '../api/types';
import { reportTitle } from '../model/report-title';
import { ReportStanding } from './report-standing';

interface Props {
  report: Report;
  actions?: ReactNode;
  hasErrors?: boolean;
}

/** What report this is, from whom to whom, until when, and how it stands. */
export function ReportHeading({ report, actions, hasErrors }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  return (
    <PageHeader
      title={reportTitle(report, language, format.period(report.period), t)}
      hasErrors={hasErrors}
      actions={actions}
      subtitle={<ReportStanding report={report} />}
    />
  );
}
