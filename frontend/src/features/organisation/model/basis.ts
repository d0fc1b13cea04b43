import type { Translate } from '@/i18n/translate';
import type { Closing, Decision } from '../api/changes';

/** From when a change holds, why, and on what document it rests, as it is being filled in. */
export interface Basis {
  on: string | null;
  reason: string;
  decision: { number: string; issuedOn: string | null; issuer: string; title: string };
}

export const EMPTY_BASIS: Basis = {
  on: null,
  reason: '',
  decision: { number: '', issuedOn: null, issuer: '', title: '' },
};

/** Names of the fields as the service points to them. */
export const BASIS_FIELDS = [
  'on',
  'reason',
  'decision/number',
  'decision/issuedOn',
  'decision/issuer',
  'decision/title',
] as const;

export type BasisField = (typeof BASIS_FIELDS)[number];

const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function decisionOf({ number, issuedOn, issuer, title }: Basis['decision']): Decision | null {
  const filled = { number: number.trim(), issuedOn, issuer: words(issuer), title: words(title) };
  const empty = filled.number === '' && issuedOn === null && filled.issuer === null && filled.title === null;
  return empty ? null : filled;
}

/** The document is optional; half of one is not: it needs its number. */
export function basisFaults(basis: Basis, t: Translate): Partial<Record<BasisField, string>> {
  const decision = decisionOf(basis.decision);
  return {
    ...(basis.on === null ? { on: t('organisation.onMissing') } : {}),
    ...(basis.reason.trim() === '' ? { reason: t('organisation.reasonMissing') } : {}),
    ...(decision?.number === '' ? { 'decision/number': t('organisation.numberMissing') } : {}),
  };
}

/** What is sent, of a basis without faults. */
export function basisBody({ on, reason, decision }: Basis): Closing {
  return { on: on ?? '', reason: reason.trim(), decision: decisionOf(decision) };
}
