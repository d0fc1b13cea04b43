import type { Language } from '@/lib/language';
import { parseDate } from '@/lib/parse-date';
import { parseDecimal } from '@/lib/parse-decimal';
import { formatDate, formatNumber } from '@/lib/format';
import type { FieldDefinition } from './draft-fields';
import type { Json } from './json';

export type Typed =
  { ok: true; value: Json } | { ok: false; reason: 'REQUIRED' | 'NOT_A_NUMBER' | 'NOT_A_DATE' };

/** As many as the service keeps. */
const DECIMALS = 4;

/** The value as it is typed; what the text does not say is an empty field. */
export function asTyped(value: Json, { kind }: FieldDefinition, language: Language): string {
  if (value === null) return '';
  switch (kind) {
    case 'NUMBER':
      return typeof value === 'number' ? formatNumber(value, language, DECIMALS) : '';
    case 'YEAR':
      return typeof value === 'number' ? String(value) : '';
    case 'DATE':
      return typeof value === 'string' ? formatDate(value) : '';
    case 'LINES':
    case 'CODES':
    case 'CHOICES':
      return Array.isArray(value) ? value.join('\n') : '';
    case 'YES_NO':
    case 'TEXT':
    case 'PROSE':
    case 'CHOICE':
      return typeof value === 'object' ? '' : String(value);
  }
}

/** What was typed as a value of the draft, or why it is none. */
export function readTyped(
  text: string,
  { kind, required = false }: FieldDefinition,
  language: Language,
): Typed {
  const typed = text.normalize('NFC').trim();
  if (kind === 'LINES' || kind === 'CODES' || kind === 'CHOICES') {
    return {
      ok: true,
      value: typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    };
  }
  if (typed === '') return required ? { ok: false, reason: 'REQUIRED' } : { ok: true, value: null };
  switch (kind) {
    case 'NUMBER': {
      const value = parseDecimal(typed, language, DECIMALS);
      return value === undefined ? { ok: false, reason: 'NOT_A_NUMBER' } : { ok: true, value };
    }
    case 'YEAR':
      return /^\d{4}$/.test(typed)
        ? { ok: true, value: Number(typed) }
        : { ok: false, reason: 'NOT_A_NUMBER' };
    case 'DATE': {
      const value = parseDate(typed);
      return value === null ? { ok: false, reason: 'NOT_A_DATE' } : { ok: true, value };
    }
    case 'YES_NO':
      return { ok: true, value: typed === 'true' };
    case 'TEXT':
    case 'PROSE':
    case 'CHOICE':
      return { ok: true, value: typed };
  }
}
