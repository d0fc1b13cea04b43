import type { Fields } from './fields';

type Listener = () => void;

/**
 * The texts of a form, each with its own listeners: a key typed in one cell draws that cell again and the few
 * places that say something about it, never the whole form.
 */
export class FieldStore {
  private readonly texts = new Map<string, string>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly anyListeners = new Set<Listener>();

  /** Grows with every change. */
  revision = 0;

  constructor(fields: Fields = {}) {
    for (const [name, text] of Object.entries(fields)) this.texts.set(name, text);
  }

  get(name: string): string {
    return this.texts.get(name) ?? '';
  }

  all(): Fields {
    return Object.fromEntries(this.texts);
  }

  set(change: Fields): void {
    const changed = Object.entries(change).filter(([name, text]) => this.get(name) !== text);
    if (changed.length === 0) return;
    for (const [name, text] of changed) this.texts.set(name, text);
    this.revision += 1;
    const heard = new Set(changed.flatMap(([name]) => [...(this.listeners.get(name) ?? [])]));
    heard.forEach((listener) => listener());
    [...this.anyListeners].forEach((listener) => listener());
  }

  /** Listens to some fields; without names, to all. */
  subscribe(listener: Listener, names?: readonly string[]): () => void {
    if (!names) {
      this.anyListeners.add(listener);
      return () => this.anyListeners.delete(listener);
    }
    for (const name of names) {
      const known = this.listeners.get(name);
      if (known) known.add(listener);
      else this.listeners.set(name, new Set([listener]));
    }
    return () => {
      for (const name of names) this.listeners.get(name)?.delete(listener);
    };
  }
}
