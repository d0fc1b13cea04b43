import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import type { Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import { keptOnDevice, reportChanged, reportQuery } from './report';
import type { ReportKey } from './types';

const PATH = '/api/v1/reports/{series}/{organisation}/{period}';

type ReturnInput = Input<`${typeof PATH}/return`, 'post'>;
export type ReturnComment = NonNullable<ReturnInput['comments']>[number];

/** Names the version that the person saw, and the attempt: a repeated click moves the report once. */
function params(key: ReportKey, etag: string | null) {
  return {
    path: key,
    header: { ...(etag === null ? {} : { 'If-Match': etag }), 'Idempotency-Key': uniqueKey() },
  };
}

export const submitReport = (key: ReportKey, etag: string | null) =>
  keptOnDevice(key, unwrapVersioned(api().POST(`${PATH}/submit`, { params: params(key, etag), body: {} })));

/** Where a series wants a leader's word, a finished draft goes to the leader, who sends it. */
export const askLeader = (key: ReportKey, etag: string | null) =>
  keptOnDevice(key, unwrapVersioned(api().POST(`${PATH}/leader`, { params: params(key, etag), body: {} })));

export type Move =
  | { kind: 'WITHDRAW' }
  | { kind: 'ACCEPT' }
  | { kind: 'RETURN'; body: ReturnInput }
  | { kind: 'AMEND'; reason: string };

function send(key: ReportKey, etag: string | null, move: Move) {
  const named = params(key, etag);
  switch (move.kind) {
    case 'WITHDRAW':
      return unwrapVersioned(api().POST(`${PATH}/withdraw`, { params: named, body: {} }));
    case 'ACCEPT':
      return unwrapVersioned(api().POST(`${PATH}/accept`, { params: named, body: { note: null } }));
    case 'RETURN':
      return unwrapVersioned(api().POST(`${PATH}/return`, { params: named, body: move.body }));
    case 'AMEND':
      return unwrapVersioned(api().POST(`${PATH}/amend`, { params: named, body: { reason: move.reason } }));
  }
}

/** Moves a report on from the version shown. */
export function useMoveReport(key: ReportKey, etag: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) => keptOnDevice(key, send(key, etag, move)),
    onSuccess: (moved) => {
      client.setQueryData(reportQuery(key).queryKey, moved);
      // Not waited for: the screen goes on while lists are read again.
      void reportChanged(client, key);
    },
  });
}

/** Deletes a draft that was never sent. */
export function useDeleteDraft(key: ReportKey, etag: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api().DELETE(PATH, { params: { path: key, header: etag === null ? {} : { 'If-Match': etag } } }),
      ),
    onSuccess: () => reportChanged(client, key),
  });
}
