import type { paths } from './schema';

type Answers<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R }
  ? R
  : never;

/** The JSON that an operation answers: `Answer<'/api/v1/me'>`, `Answer<'/api/v1/session', 'post'>`. */
export type Answer<P extends keyof paths, M extends keyof paths[P] = 'get' & keyof paths[P]> = {
  [S in keyof Answers<P, M> & (200 | 201)]: Answers<P, M>[S] extends {
    content: { 'application/json': infer Body };
  }
    ? Body
    : never;
}[keyof Answers<P, M> & (200 | 201)];

/** One item of a list: `Item<'/api/v1/plans'>`. */
export type Item<P extends keyof paths> = Answer<P> extends { items: readonly (infer I)[] } ? I : never;

/** The JSON that an operation takes: `Input<'/api/v1/session', 'post'>`. */
export type Input<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
