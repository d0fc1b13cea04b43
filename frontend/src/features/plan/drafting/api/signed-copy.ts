import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { fetchFile } from '@/api/file';
import { downloadFile } from '@/lib/download';
import { planQuery } from '../../api/plans';

const PDF = 'application/pdf';

/** Puts the scan of the signed document to its plan, in the place of the one before. */
export function usePutSignedCopy(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api().PUT('/api/v1/plans/{id}/signed-copy', {
          params: { path: { id: planId }, query: { fileName: file.name } },
          // The contract calls the bytes of a file a text.
          body: file as unknown as string,
          bodySerializer: (bytes: unknown) => bytes as BodyInit,
          headers: { 'Content-Type': PDF },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: planQuery(planId).queryKey }),
  });
}

export function useGetSignedCopy(planId: string) {
  return useMutation({
    mutationFn: () => fetchFile(`/api/v1/plans/${encodeURIComponent(planId)}/signed-copy`, PDF),
    onSuccess: ({ name, file }) => downloadFile(name ?? `${planId}.pdf`, file),
  });
}
