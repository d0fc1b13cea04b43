import type { Versioned } from '@/api/client';
import type { Content } from '../content';
import type { ListedKind, PartKind } from '../parts';
import type { Place } from '../places';

/** A part as the service holds it. */
export interface HeldPart {
  kind: PartKind;
  id: string;
  code: string | null;
  parent: string | null;
  etag: string;
  content: Content;
}

export interface Created {
  id: string;
  etag: string | null;
  content: Content;
}

/** What the desk asks of the service. */
export interface DeskService {
  read: (kind: PartKind, id: string) => Promise<Versioned<Content>>;
  write: (kind: PartKind, id: string, draft: Content, etag: string | null) => Promise<Versioned<Content>>;
  /** The place in ids. `attempt` names the wish: sent twice with the same words, it makes one part. */
  create: (kind: ListedKind, draft: Content, place: Place, attempt: string) => Promise<Created>;
}
