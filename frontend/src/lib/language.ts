export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORAGE_KEY = 'canbang.language';

let current: Language = 'vi';

/** The language of the screen now; the service is asked for its words in the same one. */
export function currentLanguage(): Language {
  return current;
}

export function rememberLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be forbidden (private window): the choice then lasts until the page closes.
  }
}

/** The language chosen on an earlier visit, else Vietnamese. */
export function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return LANGUAGES.find((language) => language === stored) ?? 'vi';
  } catch {
    return 'vi';
  }
}

/** Locale of numbers and dates: 1.234,5 in Vietnamese, 1,234.5 in English, dd/MM/yyyy in both. */
export function localeOf(language: Language): string {
  return language === 'vi' ? 'vi-VN' : 'en-GB';
}

/** The name of a catalogue entry in the language of the reader. */
export function nameIn(language: Language, entry: { nameVi: string; nameEn: string }): string {
  return language === 'vi' ? entry.nameVi : entry.nameEn;
}
