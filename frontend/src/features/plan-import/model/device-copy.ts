import { UNTOUCHED, type Review } from './review';

interface Ref {
  code: string;
  name: string;
}

/** How the draft is to be taken over. */
export interface Choice {
  as: 'DRAFT' | 'RECORDED';
  issuer: Ref | null;
  area: Ref | null;
}

interface DeviceCopy {
  /** What the import is known by. */
  title: string;
  review: Review;
  /** Null until something was chosen. */
  choice: Choice | null;
}

const EMPTY: DeviceCopy = { title: '', review: UNTOUCHED, choice: null };
const TEXT = 'text';
const prefixOf = (username: string) => `canbang.import.${username}.`;

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** False when the device refuses to keep it (full, or a private window). */
function write(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what was confirmed and corrected over a reload and an ended session; one copy a person and import. */
export class ReviewCopy {
  private readonly name: string;

  constructor(username: string, id: string) {
    this.name = `${prefixOf(username)}${id}`;
  }

  read(): DeviceCopy {
    try {
      const { title, review, choice } = JSON.parse(read(this.name) ?? '{}') as Partial<DeviceCopy>;
      return { title: title ?? '', review: { ...UNTOUCHED, ...review }, choice: choice ?? null };
    } catch {
      return EMPTY;
    }
  }

  write(copy: DeviceCopy): boolean {
    return write(this.name, JSON.stringify(copy));
  }

  clear(): void {
    write(this.name, null);
  }
}

/** The imports that this person began to check on this device and has not taken over yet. */
export function begunReviews(username: string): { id: string; title: string }[] {
  const prefix = prefixOf(username);
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix) && name !== `${prefix}${TEXT}`)
      .map((name) => name.slice(prefix.length))
      .map((id) => ({ id, title: new ReviewCopy(username, id).read().title }));
  } catch {
    return [];
  }
}

/** Keeps a pasted text until it has been read. */
export class PastedText {
  private readonly name: string;

  constructor(username: string) {
    this.name = `${prefixOf(username)}${TEXT}`;
  }

  read(): string {
    return read(this.name) ?? '';
  }

  write(text: string): boolean {
    return write(this.name, text === '' ? null : text);
  }
}
