import { onTestFinished, vi } from 'vitest';
import { configureApi } from '@/api/client';

interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

/** Answers by "METHOD /path"; a function makes the answer from the call. */
type Answers = Record<string, (call: Call) => Response>;

export function json(body: unknown, status = 200): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}

/** Stands in for the service until the test ends; an operation without an answer is a 404. */
export function serve(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const text = await request.text();
    const { pathname, searchParams } = new URL(request.url);
    const isJson = request.headers.get('Content-Type')?.startsWith('application/json');
    const call: Call = {
      method: request.method,
      path: pathname,
      query: searchParams,
      body: isJson && text !== '' ? (JSON.parse(text) as unknown) : undefined,
      headers: request.headers,
    };
    calls.push(call);
    const answer = answers[`${call.method} ${call.path}`];
    return answer ? answer(call) : json({ title: 'Not found', code: 'not-found' }, 404);
  });
  // The client takes hold of `fetch` when it is made.
  configureApi('');
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return calls;
}
