import { useState, type KeyboardEvent } from 'react';
import { nextSpot, type Spot } from '../model/roving';

/** One stop of Tab for many things: arrows move among them, and the last one in focus keeps the stop. */
export function useRoving(spots: readonly Spot[]) {
  const [last, setLast] = useState<string | null>(null);
  const stop = spots.some(({ id }) => id === last) ? last : (spots[0]?.id ?? null);
  return {
    tabIndex: (id: string) => (id === stop ? 0 : -1),
    onFocus: setLast,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || stop === null) return;
      const next = nextSpot(spots, stop, event.key);
      if (next === null) return;
      event.preventDefault();
      document.getElementById(next)?.focus();
    },
  };
}
