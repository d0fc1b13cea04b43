import type { Language } from './language';

/** The service keeps counts as 32-bit integers. */
const LARGEST = 2_147_483_647;

export type ParsedCount =
  | { ok: true; value: number | null }
  | { ok: false; reason: 'NOT_A_NUMBER' | 'FRACTION' | 'NEGATIVE' | 'TOO_LARGE' };

/**
 * Reads a count as a person types or pastes it. Groups of thousands are accepted as the language
 * writes them (1.234 in Vietnamese, 1,234 in English), spaces too; empty is "no figure", not zero.
 */
export function parseCount(text: string, language: Language): ParsedCount {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const digits = typed.replace(/^[-−+]/, '');
  const whole = new RegExp(`^(\\d+|\\d{1,3}([\\${group}\\s]\\d{3})+)$`);
  if (!whole.test(digits)) {
    const fraction = new RegExp(`^[\\d\\${group}\\s]*\\d[\\${decimal}\\${group}]\\d+$`);
    return { ok: false, reason: fraction.test(digits) ? 'FRACTION' : 'NOT_A_NUMBER' };
  }
  if (/^[-−]/.test(typed)) return { ok: false, reason: 'NEGATIVE' };
  const value = Number(digits.replace(/\D/g, ''));
  return value > LARGEST ? { ok: false, reason: 'TOO_LARGE' } : { ok: true, value };
}
