import type { Problem } from '../problem';

/** A file as bytes: every browser keeps those, not every one keeps a `File`. */
export interface WaitingFile {
  name: string;
  mediaType: string;
  bytes: ArrayBuffer;
}

export type ActionKind = 'COMPLETE' | 'POSTPONE' | 'CANCEL' | 'EVIDENCE' | 'REPORT';

/** Something a person did, which the service does not know yet. */
export interface NewAction {
  kind: ActionKind;
  /** The id of what it was done to: actions of one subject go out in the order of their doing. */
  subject: string;
  /** What it was done to, in words. */
  title: string;
  /** Below the origin: `/api/v1/…`. */
  path: string;
  /** POST where it is left out. */
  method?: 'POST' | 'PUT';
  /** What is sent as JSON; null where the file is the body. */
  body: unknown;
  file: WaitingFile | null;
  /** The version of the subject the person had before them, as `If-Match`; null where the operation asks for none. */
  ifMatch: string | null;
}

export interface WaitingAction extends NewAction {
  /** Names the doing to the service too (`Idempotency-Key`): sent twice, it happens once. */
  id: string;
  user: string;
  /** When it was done, by the clock of this device. */
  at: string;
  /** Counts up in the order of doing. */
  order: number;
  /** CONFLICT: the subject has changed meanwhile, a person must choose. REFUSED: the service will not take it. */
  state: 'WAITING' | 'CONFLICT' | 'REFUSED';
  problem: Problem | null;
}
