import { useEffect, useState } from 'react';
import { keepTyped, typedForm } from '@/api/device/typed-form';
import { useMe } from '@/api/me';
import type { Language } from '@/lib/language';
import type { Sheet, TypedDecision } from '../model/cascade-sheet';

/** What differs from the table as the service holds it. */
export interface TypedCascade {
  /** In which the numbers are written. */
  language: Language;
  /** Of the table when the first cell was typed. */
  version: number;
  sheet: Sheet | null;
  decision: TypedDecision | null;
}

/**
 * What is being typed of one table, kept on the device until it is saved or dropped: another tab or a closed page
 * loses nothing. Undefined while it is looked up, null while nothing differs.
 */
export function useTypedCascade(target: string) {
  const { username } = useMe();
  const name = `cascade/${target}`;
  const [typed, setTyped] = useState<TypedCascade | null | undefined>(undefined);

  useEffect(() => {
    let current = true;
    void typedForm(username, name).then((kept) => {
      if (current) setTyped(kept as TypedCascade | null);
    });
    return () => {
      current = false;
    };
  }, [username, name]);

  return {
    typed,
    change: (next: TypedCascade | null) => {
      setTyped(next);
      void keepTyped(username, name, next);
    },
  };
}
