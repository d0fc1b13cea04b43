import { localeOf, type Language } from './language';
import { parseDecimal } from './parse-decimal';

const DECIMALS = 6;

/** "1,90" of "1.90": with the decimals that the text has, no more and no fewer. */
export function exactText(value: string, language: Language): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Number(value));
}

/** "1.90" of "1,90", digit by digit as it was typed; null when it cannot be read. */
export function exactDecimal(text: string, language: Language): string | null {
  if (parseDecimal(text, language, DECIMALS) === undefined) return null;
  const mark = language === 'vi' ? ',' : '.';
  const [whole = '', fraction] = text.trim().split(mark);
  const sign = /^[-−]/.test(whole) ? '-' : '';
  const digits = whole.replace(/\D/g, '');
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
