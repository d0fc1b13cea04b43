import { currentLanguage } from '@/lib/language';
import { fileNameOf } from '@/lib/download';
import { apiOrigin } from './client';
import { NETWORK_PROBLEM, ProblemError, toProblem } from './problem';

interface NamedFile {
  /** As the service calls it; null when it does not say. */
  name: string | null;
  file: Blob;
}

/** Fetches what is no JSON, in the format asked for; throws a ProblemError for any answer but a good one. */
export async function fetchFile(path: string, accept: string): Promise<NamedFile> {
  const request = new Request(`${apiOrigin()}${path}`, {
    credentials: 'include',
    headers: { Accept: accept, 'Accept-Language': currentLanguage() },
  });
  const response = await fetch(request).catch(() => {
    throw new ProblemError(NETWORK_PROBLEM);
  });
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    throw new ProblemError(toProblem(body, response.status));
  }
  return {
    name: fileNameOf(response.headers.get('Content-Disposition')),
    file: await response.blob(),
  };
}
