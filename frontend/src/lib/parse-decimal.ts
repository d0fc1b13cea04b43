import type { Language } from './language';

/**
 * Reads a number as the language writes it: 1.234,5 in Vietnamese, 1,234.5 in English; spaces may group, too.
 * Undefined when it is none: "111.5" in Vietnamese is refused, for it would be read as 1115.
 */
export function parseDecimal(text: string, language: Language, decimals: number): number | undefined {
  const [group, mark] = language === 'vi' ? ['\\.', ','] : [',', '\\.'];
  const tail = decimals === 0 ? '' : `(?:${mark}(\\d{1,${decimals}}))?`;
  const match = new RegExp(`^([-−])?(\\d+|\\d{1,3}(?:[${group}\\s]\\d{3})+)${tail}$`).exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
  return sign === '' ? value : -value;
}
