import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import type { Decision } from '../api/types';

/** "15/QĐ-TTYT ngày 10/01/2024 của TTYT huyện: Giao chỉ tiêu năm 2024", as far as it is known. */
export function decisionWords({ number, issuedOn, issuer, title }: Decision, t: Translate): string {
  const document = [
    number,
    issuedOn && t('cascade.decisionOn', { date: formatDate(issuedOn) }),
    issuer && t('cascade.decisionBy', { issuer }),
  ]
    .filter(Boolean)
    .join(' ');
  return [document, title].filter(Boolean).join(': ');
}
