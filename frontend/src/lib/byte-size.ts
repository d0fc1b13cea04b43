import { formatNumber } from './format';
import type { Language } from './language';

const KIB = 1024;

/** The size of a file for people: 812 KB, 1,4 MB. */
export function byteSize(bytes: number, language: Language): string {
  if (bytes < KIB * KIB) return `${formatNumber(Math.max(1, Math.round(bytes / KIB)), language, 0)} KB`;
  return `${formatNumber(bytes / (KIB * KIB), language, 1)} MB`;
}
