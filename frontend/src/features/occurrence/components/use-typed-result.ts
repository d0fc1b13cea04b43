import { useEffect, useState } from 'react';
import { keepTyped, typedForm } from '@/api/device/typed-form';
import { useMe } from '@/api/me';
import type { ChosenFile } from '../api/types';
import type { ResultForm } from '../model/result-form';

export interface Typed {
  form: ResultForm;
  files: readonly ChosenFile[];
}

const KEEP_AFTER_MS = 300;

/**
 * What is being typed about one occurrence: kept on the device until it is handed over. Null while it is looked up.
 * Another occurrence is another component (its `key`), so that nothing typed about one is kept for the other.
 */
export function useTypedResult(occurrence: string, fresh: () => ResultForm) {
  const { username } = useMe();
  const name = `result/${occurrence}`;
  const [untouched] = useState(fresh);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [touched, setTouched] = useState(false);

  useEffect(() => {
    let current = true;
    void typedForm(username, name).then((kept) => {
      if (current) setTyped((kept as Typed | null) ?? { form: untouched, files: [] });
    });
    return () => {
      current = false;
    };
  }, [username, name, untouched]);

  useEffect(() => {
    if (!touched || typed === null) return;
    const timer = window.setTimeout(() => void keepTyped(username, name, typed), KEEP_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [touched, typed, username, name]);

  return {
    typed,
    change: (change: Partial<Typed>) => {
      setTouched(true);
      setTyped((before) => before && { ...before, ...change });
    },
    /** It has been handed over: the device forgets it. */
    handedOver: async () => {
      setTouched(false);
      await keepTyped(username, name, null);
    },
  };
}
