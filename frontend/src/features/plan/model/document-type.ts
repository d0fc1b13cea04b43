import type { Translate } from '@/i18n/translate';

const KNOWN = [
  'BC',
  'CHIẾN LƯỢC',
  'CT',
  'CTr',
  'CV',
  'DA',
  'ĐA',
  'KH',
  'LUẬT',
  'NĐ',
  'NQ',
  'PL',
  'QĐ',
  'TB',
  'TT',
] as const;

/** A type of document by its official letters, in words; letters we do not know stay as they are. */
export function documentTypeWords(letters: string, t: Translate): string {
  const known = KNOWN.find((each) => each === letters);
  return known ? t(`plan.document.${known}`) : letters;
}
