import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import type { Cells, Report } from '../api/types';
import type { Finding } from '../model/check';
import type { Checker } from '../model/checker';
import type { EntryDraft } from '../model/entry-draft';
import { cellField, countOf, type Fields } from '../model/fields';
import type { Wording } from '../model/finding-words';
import type { ReportForm } from '../model/report-form';

interface Entry {
  draft: EntryDraft;
  checker: Checker;
  form: ReportForm;
  report: Report;
  /** Sending was tried: what is merely missing is said too. */
  tried: boolean;
}

export const EntryContext = createContext<Entry | null>(null);

export function useEntry(): Entry {
  const entry = useContext(EntryContext);
  if (!entry) throw new Error('This part belongs on the entry screen.');
  return entry;
}

/** The text of one field; only its own changes draw again. */
export function useField(name: string): [string, (text: string) => void] {
  const { store } = useEntry().draft;
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener, [name]), [store, name]);
  const text = useSyncExternalStore(subscribe, () => store.get(name));
  return [text, (next) => store.set({ [name]: next })];
}

const SEPARATOR = '\u0000';

/** The texts of some fields; `names` must be the same array from one drawing to the next. */
export function useFields(names: readonly string[]): Fields {
  const { store } = useEntry().draft;
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener, names), [store, names]);
  const joined = useSyncExternalStore(subscribe, () => names.map((name) => store.get(name)).join(SEPARATOR));
  return useMemo(() => {
    const texts = joined.split(SEPARATOR);
    return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
  }, [joined, names]);
}

/** The figures typed in some cells, by key; `keys` must be the same array from one drawing to the next. */
export function useCounts(keys: readonly string[]): Cells {
  const { language } = useI18n();
  const names = useMemo(() => keys.map(cellField), [keys]);
  const fields = useFields(names);
  return useMemo(
    () => Object.fromEntries(keys.map((key) => [key, countOf(fields[cellField(key)], language)])),
    [fields, keys, language],
  );
}

/** What is found at a field. What is merely missing is said once sending was tried. */
export function useFindings(field: string): readonly Finding[] {
  const { checker, tried } = useEntry();
  const found = useSyncExternalStore(checker.subscribe, () => checker.of(field));
  return useMemo(() => (tried ? found : found.filter(({ kind }) => kind !== 'MISSING')), [found, tried]);
}

export function useWording(form: ReportForm): Wording {
  const { language, t } = useI18n();
  return useMemo(() => ({ form, language, t }), [form, language, t]);
}

/** Where a link of the error summary leads. */
export const fieldId = (name: string) => `field-${name}`;
