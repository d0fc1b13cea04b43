const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A browser may not know what it was given: the name tells. */
function typeOf(file: File): string {
  return /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv';
}

/** A file as the body of a request, byte for byte. The contract types such a body as text. */
export function fileBody(file: File, mediaType: string) {
  return {
    body: file as unknown as string,
    bodySerializer: (body: string) => body,
    headers: { 'Content-Type': mediaType },
  };
}

/** The same of a table file. */
export const tableBody = (file: File) => fileBody(file, typeOf(file));
