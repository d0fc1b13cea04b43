import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { fetchFile } from '@/api/file';
import { fileBody } from '@/api/table-file';
import { reconciliationQuery, useChange } from './reconciliations';
import type { Letter, Reconciliation } from './types';

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A browser may not know what it was given: the end of the name tells. */
const typeOf = ({ name, type }: File) =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? (type === '' ? 'application/pdf' : type);

/** Named, so that a repeated click adds one file. */
export function useAddLetter(session: Reconciliation, participant: string) {
  return useChange(session, ({ file, key }: { file: File; key: string }) =>
    unwrap(
      api().POST('/api/v1/reconciliations/{id}/figures/{participant}/files', {
        params: {
          path: { id: session.id, participant },
          query: { fileName: file.name },
          header: { 'Idempotency-Key': key },
        },
        ...fileBody(file, typeOf(file)),
      }),
    ),
  );
}

export function useRemoveLetter(session: Reconciliation, participant: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: string) =>
      unwrap(
        api().DELETE('/api/v1/reconciliations/{id}/figures/{participant}/files/{file}', {
          params: { path: { id: session.id, participant, file } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: reconciliationQuery(session.id).queryKey }),
  });
}

export async function letterFile(session: string, participant: string, letter: Letter) {
  const path = [session, 'figures', participant, 'files', letter.id].map(encodeURIComponent).join('/');
  const { name, file } = await fetchFile(`/api/v1/reconciliations/${path}`, letter.mediaType);
  return { name: name ?? letter.name, file };
}
