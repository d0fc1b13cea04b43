import { currentLanguage, type Language } from '@/lib/language';
import type { Catalogue } from './catalogue';
import { first } from './vi/first';

/** Vietnamese as far as it is here: what the first pages say from the start, the rest once it is loaded. */
const vietnamese = { ...first } as Catalogue;

let later: Promise<void> | undefined;

async function loadLater(): Promise<void> {
  later ??= import('./vi/later').then((words) => void Object.assign(vietnamese, words.later));
  try {
    await later;
  } catch (error) {
    // Lost with the network: whoever asks next tries again.
    later = undefined;
    throw error;
  }
}

/** The words to start with. English words are one file of their own: most readers never load it. */
export async function loadFirstWords(language: Language): Promise<Catalogue> {
  return language === 'vi' ? vietnamese : (await import('./en')).en;
}

/** All words of a language, for a page that is open already. */
export async function loadWords(language: Language): Promise<Catalogue> {
  if (language === 'vi') await loadLater();
  return loadFirstWords(language);
}

/** Loads a page together with the words that it says. Pages that open without a network need none but the first. */
export function withWords<Page>(load: () => Promise<Page>): () => Promise<Page> {
  return async () => {
    const [page] = await Promise.all([load(), loadWords(currentLanguage())]);
    return page;
  };
}
