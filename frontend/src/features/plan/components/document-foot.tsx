import { useT } from '@/i18n/i18n-context';
import type { Plan } from '../api/types';
import classes from './document.module.css';

const PURPOSES = { REPORT: '(để b/cáo)', COORDINATE: '(để p/hợp)', EXECUTE: '(để t/hiện)' } as const;

function recipientLine({ text, purpose }: Plan['recipients'][number]): string {
  if (purpose === 'FILE') return `- Lưu: ${text}.`;
  return `- ${text}${purpose === null ? '' : ` ${PURPOSES[purpose]}`};`;
}

/** Nơi nhận on the left, the signature by title only on the right. */
export function DocumentFoot({ plan }: { plan: Plan }) {
  const t = useT();
  const { onBehalfOf, authorityText, title } = plan.signatory;
  const lines = [onBehalfOf, authorityText, title].filter((line) => line !== null);
  return (
    <footer id="ky" className={classes.foot}>
      <div className={classes.recipients}>
        {plan.recipients.length > 0 && (
          <>
            <div className={classes.recipientsTitle}>Nơi nhận:</div>
            <ul>
              {plan.recipients.map((recipient) => (
                <li key={recipient.id}>{recipientLine(recipient)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={classes.signature}>
        {lines.map((line) => (
          <p key={line}>{line.toLocaleUpperCase('vi')}</p>
        ))}
        {plan.gaps.includes('SIGNATORY') && <p className={classes.gap}>{t('plan.noteSignatory')}</p>}
      </div>
    </footer>
  );
}
