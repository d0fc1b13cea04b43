import type { Translate } from '@/i18n/translate';
import type { Language } from '@/lib/language';
import type { FieldDefinition } from './draft-fields';
import type { Json } from './json';
import { asTyped } from './typed-value';

/** A value as it is read, in the language of the screen; empty where there is none. */
export function valueWords(
  value: Json,
  definition: FieldDefinition,
  language: Language,
  t: Translate,
): string {
  const { kind, choices = {} } = definition;
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
    case 'TEXT':
    case 'PROSE':
    case 'NUMBER':
    case 'YEAR':
    case 'DATE':
    case 'LINES':
      return asTyped(value, definition, language);
  }
}
