import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { currentLanguage } from '@/lib/language';
import { NETWORK_PROBLEM, ProblemError, toProblem } from './problem';
import { heard, lost } from './reach';
import type { paths } from './schema';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

let csrfToken: string | null = null;

/** The token comes with `me` and guards every call that changes something. */
export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** For what is sent without the typed client. */
export function csrfHeader(): Record<string, string> {
  return csrfToken === null ? {} : { 'X-CSRF-Token': csrfToken };
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    if (csrfToken !== null && !SAFE_METHODS.has(request.method)) {
      request.headers.set('X-CSRF-Token', csrfToken);
    }
    return request;
  },
  onResponse() {
    heard();
  },
  onError({ error }) {
    // A call that a screen gave up says nothing of the network.
    if (!(error instanceof DOMException && error.name === 'AbortError')) lost();
    return new ProblemError(NETWORK_PROBLEM);
  },
};

function build(baseUrl: string): Client<paths> {
  const client = createClient<paths>({ baseUrl, credentials: 'include' });
  client.use(headers);
  return client;
}

let base = window.location.origin;
let client = build(base);

/** Sets where the service is; empty means the origin of this application. */
export function configureApi(apiBase: string): void {
  base = apiBase === '' ? window.location.origin : apiBase;
  client = build(base);
}

/** Where the service is, for what is fetched as a file. */
export function apiOrigin(): string {
  return base;
}

/** The typed client of the contract: `unwrap(api().GET('/api/v1/plans', { … }))`. */
export function api(): Client<paths> {
  return client;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; throws a ProblemError for any other. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await unwrapVersioned(call)).data;
}

export interface Versioned<T> {
  data: T;
  /** To be sent back as `If-Match`. */
  etag: string | null;
}

/** As `unwrap`, with the version that a later change has to name. */
export async function unwrapVersioned<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await call;
  const etag = response.headers.get('ETag');
  if (!response.ok) throw new ProblemError(toProblem(error, response.status), etag);
  // An answer without a body (204) has no type to hold: T is then undefined.
  return { data: data as T, etag };
}
