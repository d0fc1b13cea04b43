import { queryOptions } from '@tanstack/react-query';
import { documentFile, type DocumentFormat } from '@/api/document-file';
import { fetchFile } from '@/api/file';

const pathOf = (id: string) => `/api/v1/plans/${encodeURIComponent(id)}/document`;

/** The plan as an official document, ready to be kept as a file. */
export const planDocument = (id: string, format: DocumentFormat) => documentFile(pathOf(id), format, id);

/** The same document as one page of HTML. */
export const printedDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'printed'],
    queryFn: async () => (await fetchFile(pathOf(id), 'text/html')).file.text(),
  });
