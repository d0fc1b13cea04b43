import { fetchFile } from './file';

const FORMATS = {
  WORD: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  PDF: { type: 'application/pdf', extension: 'pdf' },
  EXCEL: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
} as const;

export type DocumentFormat = keyof typeof FORMATS;

/**
 * A document of the service, ready to be kept as a file.
 *
 * @param path where the document is, with its query
 * @param fallback what to call it, without its ending, should the service not say
 */
export async function documentFile(path: string, format: DocumentFormat, fallback: string) {
  const { type, extension } = FORMATS[format];
  const { name, file } = await fetchFile(path, type);
  return { name: name ?? `${fallback}.${extension}`, file };
}
