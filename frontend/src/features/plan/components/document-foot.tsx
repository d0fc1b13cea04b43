import { useT } from '@/i18n/i18n-context';
import type { PrintedParts } from '../model/printed-parts';
import type { Plan } from '../api/types';
import classes from './document.module.css';

const PURPOSES = { REPORT: '(để b/cáo)', COORDINATE: '(để p/hợp)', EXECUTE: '(để t/hiện)' } as const;

function recipientLine({ text, purpose }: Plan['recipients'][number]): string {
  if (purpose === 'FILE') return `- Lưu: ${text}.`;
  return `- ${text}${purpose === null ? '' : ` ${PURPOSES[purpose]}`};`;
}

interface Props {
  plan: Plan;
  printed: PrintedParts | null;
}

/** Nơi nhận on the left, the signature on the right: by title only where the record is of a paper. */
export function DocumentFoot({ plan, printed }: Props) {
  const t = useT();
  const { onBehalfOf, authorityText, title } = plan.signatory;
  const lines = printed?.capacity ?? [onBehalfOf, authorityText, title].filter((line) => line !== null);
  const recipients = printed?.recipients ?? plan.recipients.map(recipientLine);
  return (
    <footer id="ky" className={classes.foot}>
      <div className={classes.recipients}>
        {recipients.length > 0 && (
          <>
            <div className={classes.recipientsTitle}>Nơi nhận:</div>
            <ul>
              {recipients.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={classes.signature}>
        {lines.map((line) => (
          <p key={line}>{line.toLocaleUpperCase('vi')}</p>
        ))}
        {printed?.signatory && <p className={classes.signatory}>{printed.signatory}</p>}
        {plan.gaps.includes('SIGNATORY') && <p className={classes.gap}>{t('plan.noteSignatory')}</p>}
      </div>
    </footer>
  );
}
