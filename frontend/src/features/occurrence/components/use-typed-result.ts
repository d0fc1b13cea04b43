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

/** What is being typed about one occurrence: kept on the device until it is handed over. Null while it is looked up. */
export function useTypedResult(occurrence: string, fresh: () => ResultForm) {
  const { username } = useMe();
  const name = `result/${occurrence}`;
  const [typed, setTyped] = useState<Typed | null>(null);
  const [touched, setTouched] = useState(false);

  useEffect(() => {
    let current = true;
    void typedForm(username, name).then((kept) => {
      if (current) setTyped((kept as Typed | null) ?? { form: fresh(), files: [] });
    });
    return () => {
      current = false;
    };
    // What a fresh form holds is asked for once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [username, name]);

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
