import type { Content } from '../content';
import type { PartKind } from '../parts';
import type { Place } from '../places';

/** What was typed into one part on this device and is not yet with the service. */
export interface DeviceCopy {
  kind: PartKind;
  /** Null while the service does not know the part. */
  id: string | null;
  content: Content;
  place: Place;
  /** As the service held it when typing began. */
  base: Content | null;
  /** A creation that was sent and not answered: what it was called, and its words. */
  attempt: { name: string; content: Content } | null;
}

/** Keeps unsaved words over a reload, a lost network and an ended session, one copy for each part. */
export class DeviceCopies {
  private readonly root: string;

  constructor(username: string, plan: string) {
    this.root = `canbang.plan.${username}.${plan}.`;
  }

  all(): Map<string, DeviceCopy> {
    const copies = new Map<string, DeviceCopy>();
    for (const name of this.names()) {
      const copy = read(name);
      if (copy) copies.set(name.slice(this.root.length), copy);
    }
    return copies;
  }

  /** False when the device refuses to keep it (full, or a private window). */
  write(key: string, copy: DeviceCopy): boolean {
    try {
      localStorage.setItem(this.root + key, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  /** All copies of the plan. */
  clear(): void {
    for (const name of this.names()) this.remove(name.slice(this.root.length));
  }

  private names(): string[] {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(this.root));
    } catch {
      // A device that gives nothing back has kept nothing.
      return [];
    }
  }

  remove(key: string): boolean {
    try {
      localStorage.removeItem(this.root + key);
      return true;
    } catch {
      return false;
    }
  }
}

function read(name: string): DeviceCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<DeviceCopy>;
    if (!copy.kind || !copy.content || !copy.place) return null;
    const { kind, content, place, id = null, base = null, attempt = null } = copy;
    return { kind, id, content, place, base, attempt };
  } catch {
    return null;
  }
}
