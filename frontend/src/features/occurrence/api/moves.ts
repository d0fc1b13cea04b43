import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { fetchFile } from '@/api/file';
import { downloadFile } from '@/lib/download';
import { uniqueKey } from '@/lib/unique-key';
import type { Evidence, Occurrence, ResultDraft } from './types';

export const etagOf = ({ version }: Pick<Occurrence, 'version'>) => `"${version}"`;

/** What is asked for directly, because it rests on what the service holds now. */
export function useMoves(occurrence: Occurrence) {
  const client = useQueryClient();
  const { id } = occurrence;
  const headers = () => ({ 'If-Match': etagOf(occurrence), 'Idempotency-Key': uniqueKey() });
  const onSuccess = () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('occurrence') });

  return {
    correct: useMutation({
      mutationFn: (body: { result: ResultDraft; reason: string }) =>
        unwrap(
          api().POST('/api/v1/occurrences/{id}/correct', {
            params: { path: { id } },
            headers: headers(),
            body,
          }),
        ),
      onSuccess,
    }),
    reopen: useMutation({
      mutationFn: (reason: string) =>
        unwrap(
          api().POST('/api/v1/occurrences/{id}/reopen', {
            params: { path: { id } },
            headers: headers(),
            body: { reason },
          }),
        ),
      onSuccess,
    }),
    addList: useMutation({
      mutationFn: ({ file, keepUntil }: { file: File; keepUntil: string }) =>
        unwrap(
          api().POST('/api/v1/occurrences/{id}/evidence', {
            params: { path: { id }, query: { kind: 'LIST', name: file.name, keepUntil } },
            // The contract calls the bytes of a file a text.
            body: file as unknown as string,
            bodySerializer: (bytes: unknown) => bytes as BodyInit,
            headers: { 'Content-Type': file.type, 'Idempotency-Key': uniqueKey() },
          }),
        ),
      onSuccess,
    }),
    removeEvidence: useMutation({
      mutationFn: ({ evidence, reason }: { evidence: string; reason: string }) =>
        unwrap(
          api().DELETE('/api/v1/occurrences/{id}/evidence/{evidence}', {
            params: { path: { id, evidence }, query: { reason } },
          }),
        ),
      onSuccess,
    }),
  };
}

const pathOf = (occurrence: string, evidence: string) =>
  `/api/v1/occurrences/${encodeURIComponent(occurrence)}/evidence/${encodeURIComponent(evidence)}`;

export function useGetEvidence(occurrence: string) {
  return useMutation({
    mutationFn: ({ id, mediaType }: Evidence) => fetchFile(pathOf(occurrence, id), mediaType),
    onSuccess: ({ name, file }, evidence) => downloadFile(name ?? evidence.name, file),
  });
}

/** Where a picture can be looked at; the service serves it to whoever may see it. */
export const evidenceAddress = pathOf;
