import type { Language } from './language';

/** The service keeps amounts up to this many đồng. */
const LARGEST = 1_000_000_000_000_000;

/** Reads an amount of whole đồng as a person types it (1.234.567); empty is no amount, undefined is none that can be read. */
export function parseAmount(text: string, language: Language): number | null | undefined {
  const typed = text
    .replace(/đồng|đ$/i, '')
    .replace(/[\s\u00a0]/g, '')
    .trim();
  if (typed === '') return null;
  const group = language === 'vi' ? '.' : ',';
  if (!new RegExp(`^(\\d+|\\d{1,3}(\\${group}\\d{3})+)$`).test(typed)) return undefined;
  const amount = Number(typed.replaceAll(group, ''));
  return amount > LARGEST ? undefined : amount;
}
