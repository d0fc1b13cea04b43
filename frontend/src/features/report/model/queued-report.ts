import type { NewAction, WaitingAction } from '@/api/outbox/action';
import type { Content, ReportKey } from '../api/types';
import { subjectOf } from './report-key';

/** A report as it stands when it is to be sent. */
interface Finished {
  content: Content;
  /** The version it was written on; null where nobody had begun it. */
  etag: string | null;
  /** The service holds this content already, and gave it back: it is to be sent again as it was. */
  unchanged: boolean;
}

/**
 * A report that is to be sent once there is a network: content and sending in one, against the version it was
 * written on. Sent again because an answer was lost, it is taken once.
 */
export function sending(key: ReportKey, title: string, { content, etag, unchanged }: Finished): NewAction {
  const address = [key.series, key.organisation, key.period].map(encodeURIComponent).join('/');
  const named = { kind: 'REPORT', subject: subjectOf(key), title, file: null, ifMatch: etag } as const;
  return unchanged
    ? { ...named, method: 'POST', path: `/api/v1/reports/${address}/submit`, body: {} }
    : { ...named, method: 'PUT', path: `/api/v1/reports/${address}?submit=true`, body: content };
}

export function queuedReport(waiting: readonly WaitingAction[], key: ReportKey): WaitingAction | null {
  const subject = subjectOf(key);
  return waiting.find((action) => action.kind === 'REPORT' && action.subject === subject) ?? null;
}

/** What waits to be sent; null where it is what the service holds. */
export const contentOfQueued = ({ method, body }: WaitingAction) =>
  method === 'PUT' ? (body as Content) : null;
