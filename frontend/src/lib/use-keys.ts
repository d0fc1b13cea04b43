import { useEffect, useRef } from 'react';

/** Letters typed one after the other count as one key for this long. */
const SEQUENCE_MS = 1000;

/** A box that is ticked takes no letters. */
const TYPING =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';

function busy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return target instanceof Element && target.closest(TYPING) !== null;
}

/**
 * Keys of a screen: `{ j: next, '?': help, 'g h': home }`. They rest while someone types, while a dialog is
 * open, and whenever a modifier other than Shift is held.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    let before = { key: '', at: 0 };
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented)
        return;
      if (busy(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${key}` : '';
      const action = latest.current[sequence] ?? latest.current[key];
      before = { key, at: event.timeStamp };
      if (!action) return;
      event.preventDefault();
      action();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
