import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { currentLanguage, rememberLanguage, type Language } from '@/lib/language';
import type { Catalogue } from './catalogue';
import { I18nContext } from './i18n-context';
import { loadWords } from './load-words';
import { translator } from './translate';

interface Props {
  /** Words of the language set with `rememberLanguage`. */
  initial: Catalogue;
  children: ReactNode;
}

export function I18nProvider({ initial, children }: Props) {
  const [words, setWords] = useState({ language: currentLanguage(), catalogue: initial });

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);

  const value = useMemo(
    () => ({
      language: words.language,
      t: translator(words.catalogue, words.language),
      setLanguage: async (language: Language) => {
        const catalogue = await loadWords(language);
        rememberLanguage(language);
        setWords({ language, catalogue });
      },
    }),
    [words],
  );

  return <I18nContext value={value}>{children}</I18nContext>;
}
