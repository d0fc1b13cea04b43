import { fetchFile } from '@/api/file';

const FORMATS = {
  WORD: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  PDF: { type: 'application/pdf', extension: 'pdf' },
} as const;

export type DocumentFormat = keyof typeof FORMATS;

/** The plan as an official document, ready to be kept as a file. */
export async function planDocument(id: string, format: DocumentFormat) {
  const { type, extension } = FORMATS[format];
  const { name, file } = await fetchFile(`/api/v1/plans/${encodeURIComponent(id)}/document`, type);
  return { name: name ?? `${id}.${extension}`, file };
}
