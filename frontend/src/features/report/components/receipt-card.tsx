import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { Timestamp } from '@/ui/timestamp';
import { receiptQuery } from '../api/proof';
import type { ReportKey } from '../api/types';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
}

/** Proof that the report arrived. */
export function ReceiptCard({ reportKey }: Props) {
  const t = useT();
  const receipt = useQuery(receiptQuery(reportKey));
  if (receipt.isError) {
    return <ErrorState problem={problemOf(receipt.error)} onRetry={() => void receipt.refetch()} />;
  }
  if (!receipt.data) return null;
  const { number, receivedAt, sha256, late } = receipt.data;
  return (
    <section
      className={classes.notice}
      data-tone={late ? 'warning' : 'success'}
      aria-label={t('report.receipt')}
    >
      <h2 className={classes.noticeTitle}>{t(late ? 'report.sentLate' : 'report.sentOnTime')}</h2>
      <dl className={classes.facts}>
        <dt>{t('report.receiptNumber')}</dt>
        <dd>{number}</dd>
        <dt>{t('report.receivedAt')}</dt>
        <dd>
          <Timestamp at={receivedAt} />
        </dd>
        <dt>{t('report.fingerprint')}</dt>
        <dd>{sha256}</dd>
      </dl>
    </section>
  );
}
