/** Tells the page that a newer version is ready, and how to take it. */
type Announce = (take: () => void) => void;

let ready: (() => void) | null = null;
let announce: Announce | null = null;

/** Calls back once a newer version waits; at once when it waits already. */
export function onNewVersion(tell: Announce): () => void {
  announce = tell;
  if (ready) tell(ready);
  return () => {
    announce = null;
  };
}

function offer(waiting: ServiceWorker): void {
  ready = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
  announce?.(ready);
}

/**
 * Lets the application start without a network. A newer version never takes over by itself: the page in
 * front of somebody stays what it is until they ask for the new one, or close it.
 */
export async function registerServiceWorker(): Promise<void> {
  // Missing where the page did not come over a secure connection.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  try {
    const registration = await workers.register(`${import.meta.env.BASE_URL}sw.js`);
    if (registration.waiting && workers.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const installing = registration.installing;
      installing?.addEventListener('statechange', () => {
        // The first one of all has nobody to relieve.
        if (installing.state === 'installed' && workers.controller) offer(installing);
      });
    });
    // A page left open over days still hears of a new version.
    window.addEventListener('focus', () => void registration.update().catch(() => undefined));
  } catch {
    // Without it everything works as long as there is a network.
  }
}
