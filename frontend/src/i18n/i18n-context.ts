import { createContext, useContext } from 'react';
import type { Language } from '@/lib/language';
import type { Translate } from './translate';

interface I18n {
  language: Language;
  setLanguage: (language: Language) => Promise<void>;
  t: Translate;
}

export const I18nContext = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('Words are asked for outside the language provider.');
  return i18n;
}

/** The texts of the screen, in the language of the reader. */
export function useT(): Translate {
  return useI18n().t;
}
