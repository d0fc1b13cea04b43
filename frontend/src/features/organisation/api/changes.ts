import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input } from '@/api/types';

export type OrganisationChange = Answer<'/api/v1/organisations/{code}/move', 'post'>;
export type Effects = OrganisationChange['effects'];
export type Creation = Input<'/api/v1/organisations', 'post'>;
export type Edit = Input<'/api/v1/organisations/{code}', 'put'>;
export type Move = Input<'/api/v1/organisations/{code}/move', 'post'>;
export type Merge = Input<'/api/v1/organisations/{code}/merge', 'post'>;
export type Closing = Input<'/api/v1/organisations/{code}/close', 'post'>;
export type Decision = NonNullable<Closing['decision']>;

/** How a change is sent: tried first, then applied. */
export interface Sending {
  /** Only says what it would change. */
  dryRun: boolean;
  /** Names the attempt: a repeated click changes once. */
  key: string;
}

/** The organisation as it was read, which a change has to name. */
export interface Subject {
  code: string;
  etag: string | null;
}

const headers = ({ etag }: Subject, key: string) => ({
  'If-Match': etag ?? undefined,
  'Idempotency-Key': key,
});

export const create = (body: Creation, { dryRun, key }: Sending) =>
  unwrap(
    api().POST('/api/v1/organisations', {
      params: { query: { dryRun }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const edit = (subject: Subject, body: Edit, { dryRun }: Sending) =>
  unwrap(
    api().PUT('/api/v1/organisations/{code}', {
      params: {
        path: { code: subject.code },
        query: { dryRun },
        header: { 'If-Match': subject.etag ?? undefined },
      },
      body,
    }),
  );

export const move = (subject: Subject, body: Move, { dryRun, key }: Sending) =>
  unwrap(
    api().POST('/api/v1/organisations/{code}/move', {
      params: { path: { code: subject.code }, query: { dryRun }, header: headers(subject, key) },
      body,
    }),
  );

export const merge = (subject: Subject, body: Merge, { dryRun, key }: Sending) =>
  unwrap(
    api().POST('/api/v1/organisations/{code}/merge', {
      params: { path: { code: subject.code }, query: { dryRun }, header: headers(subject, key) },
      body,
    }),
  );

export const close = (subject: Subject, body: Closing, { dryRun, key }: Sending) =>
  unwrap(
    api().POST('/api/v1/organisations/{code}/close', {
      params: { path: { code: subject.code }, query: { dryRun }, header: headers(subject, key) },
      body,
    }),
  );

/** Tries or applies a change. Once applied nothing read before holds: rights, duties and names follow the lines. */
export function useChange<B>(send: (body: B, sending: Sending) => Promise<OrganisationChange>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, sending }: { body: B; sending: Sending }) => send(body, sending),
    onSuccess: async ({ applied }) => {
      if (applied) await client.invalidateQueries();
    },
  });
}
