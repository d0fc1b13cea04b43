import type { Translate } from '@/i18n/translate';
import type { Language } from '@/lib/language';
import type { FieldDefinition } from './draft-fields';
import type { Json } from './json';
import { asTyped } from './typed-value';

/** Names of the entries of a catalogue, by code. */
export type Names = ReadonlyMap<string, string>;

/** A value as it is read, in the language of the screen; empty where there is none. */
export function valueWords(
  value: Json,
  definition: FieldDefinition,
  language: Language,
  t: Translate,
  names: Names = new Map(),
): string {
  const { kind, choices = {}, words = {} } = definition;
  const word = (code: Json) => {
    if (typeof code !== 'string') return '';
    const label = choices[code];
    return label ? t(label) : code;
  };
  if (value === null) return '';
  switch (kind) {
    case 'CHOICE':
      return word(value);
    case 'CHOICES':
      return Array.isArray(value) ? value.map(word).join(', ') : '';
    case 'YES_NO':
      return t(value === true ? 'planImport.yes' : 'planImport.no');
    case 'CODES':
      return Array.isArray(value) ? value.join(', ') : '';
    case 'TEXT': {
      const typed = asTyped(value, definition, language);
      const label = words[typed];
      return label ? t(label) : (names.get(typed) ?? typed);
    }
    case 'PROSE':
    case 'NUMBER':
    case 'YEAR':
    case 'DATE':
    case 'LINES':
      return asTyped(value, definition, language);
  }
}
