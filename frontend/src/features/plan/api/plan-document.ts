import { queryOptions } from '@tanstack/react-query';
import { fetchFile } from '@/api/file';

const FORMATS = {
  WORD: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  PDF: { type: 'application/pdf', extension: 'pdf' },
} as const;

export type DocumentFormat = keyof typeof FORMATS;

const pathOf = (id: string) => `/api/v1/plans/${encodeURIComponent(id)}/document`;

/** The plan as an official document, ready to be kept as a file. */
export async function planDocument(id: string, format: DocumentFormat) {
  const { type, extension } = FORMATS[format];
  const { name, file } = await fetchFile(pathOf(id), type);
  return { name: name ?? `${id}.${extension}`, file };
}

/** The same document as one page of HTML. */
export const printedDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'printed'],
    queryFn: async () => (await fetchFile(pathOf(id), 'text/html')).file.text(),
  });
