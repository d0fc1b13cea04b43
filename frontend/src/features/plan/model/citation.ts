import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import type { LegalBasis } from '../api/types';
import { documentTypeWords } from './document-type';

type Years = 'periodFrom' | 'periodTo' | 'horizon';
type Citation = Pick<LegalBasis, 'documentType' | 'number' | 'issuedOn' | 'issuer' | 'title'> &
  Partial<Pick<LegalBasis, Years>>;

function years({ periodFrom = null, periodTo = null, horizon = null }: Citation, t: Translate): string[] {
  const words: string[] = [];
  if (periodFrom !== null && periodFrom === periodTo) {
    words.push(t('plan.basisYear', { year: String(periodFrom) }));
  } else if (periodFrom !== null && periodTo !== null) {
    words.push(t('plan.basisYears', { from: String(periodFrom), to: String(periodTo) }));
  } else if (periodTo !== null) {
    words.push(t('plan.basisUntil', { to: String(periodTo) }));
  } else if (periodFrom !== null) {
    words.push(t('plan.basisFrom', { from: String(periodFrom) }));
  }
  if (horizon !== null) words.push(t('plan.basisHorizon', { year: String(horizon) }));
  return words;
}

/** A cited document in one line: type, number, date, issuer, title, the years it covers. */
export function citation(basis: Citation, t: Translate): string {
  const { documentType, number, issuedOn, issuer, title } = basis;
  const type = documentTypeWords(documentType, t);
  const name = [
    number === null ? type : t('plan.basis', { type, number }),
    issuedOn && t('plan.basisOn', { date: formatDate(issuedOn) }),
    issuer && t('plan.basisBy', { issuer }),
    title && `“${title}”`,
  ]
    .filter(Boolean)
    .join(' ');
  const covered = years(basis, t);
  return covered.length === 0 ? name : `${name} (${covered.join(', ')})`;
}
