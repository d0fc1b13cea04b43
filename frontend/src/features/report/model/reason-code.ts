import type { Translate } from '@/i18n/translate';

export const REASON_CODES = ['WRONG_FIGURE', 'MISSING', 'UNEXPLAINED', 'OTHER'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** The kind of a reason in words; null for a kind that this screen does not know. */
export function reasonCodeWord(code: string, t: Translate): string | null {
  const known = REASON_CODES.find((candidate) => candidate === code);
  return known ? t(`report.reasonCode.${known}`) : null;
}
