// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { meQuery } from '@/api/me';
import { ProblemError, toProblem } from '@/api/problem';
import { HON_TRE } from '@/test/me';
import { createQueryClient } from './query-client';

const failWith = (status: number, code: string) => () =>
  Promise.reject(new ProblemError(toProblem({ code }, status)));

it('forgets the caller when an answer says that the session ended', async () => {
  const client = createQueryClient();
  client.setQueryData(meQuery.queryKey, HON_TRE);
  await client.prefetchQuery({ queryKey: ['plans'], queryFn: failWith(404, 'not-found') });
  expect(client.getQueryData(meQuery.queryKey)).toEqual(HON_TRE);
  await client.prefetchQuery({ queryKey: ['plans'], queryFn: failWith(401, 'session.required') });
  expect(client.getQueryData(meQuery.queryKey)).toBeNull();
});
