import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import type { Report, ReportKey } from '../api/types';
import { isConsolidated } from '../model/report-facts';
import classes from './entry.module.css';

interface Props {
  report: Report;
  reportKey: ReportKey;
}

/** Says of a report whose figures are sums where they come from, and whether they still hold. */
export function ConsolidationNotice({ report, reportKey }: Props) {
  const t = useT();
  if (!isConsolidated(report)) return null;
  const { consolidation } = report;
  return (
    <div className={classes.notice} data-tone={consolidation && !consolidation.stale ? 'info' : 'warning'}>
      <p>
        {consolidation
          ? t('report.isConsolidation', { sources: consolidation.sources, expected: consolidation.expected })
          : t('report.consolidateFirst')}
        {consolidation?.stale && ` ${t('report.isStale')}`}
      </p>
      <AppLink to="/consolidations/$series/$organisation/$period" params={reportKey}>
        {t('report.seeConsolidation')}
      </AppLink>
    </div>
  );
}
