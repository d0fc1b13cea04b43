import { useSyncExternalStore } from 'react';

/**
 * Whether the service can be reached: the browser says when the network is gone, but a network without
 * the service behind it shows only in a call that was lost.
 */
let reached = navigator.onLine;
const listeners = new Set<() => void>();

function set(now: boolean): void {
  if (now === reached) return;
  reached = now;
  listeners.forEach((listener) => listener());
}

/** The service answered, whatever it said. */
export const heard = (): void => set(true);
/** A call came back without an answer. */
export const lost = (): void => set(false);

export const isReachable = (): boolean => reached;

export function onReachChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

window.addEventListener('offline', lost);
window.addEventListener('online', heard);

export function useReachable(): boolean {
  return useSyncExternalStore(onReachChange, isReachable);
}
