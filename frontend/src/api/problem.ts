/** One fault of a request. `pointer` is a JSON Pointer into the body, or `?name` for a query parameter. */
interface FieldError {
  pointer: string;
  code: string;
  /** In the language that was asked for. */
  message: string;
  rejected?: unknown;
}

/** What went wrong, as the service says it (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  /** HTTP status; 0 when no answer came at all. */
  status: number;
  detail?: string;
  instance?: string;
  code: string;
  traceId?: string;
  errors: readonly FieldError[];
}

export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    /** The `ETag` of the current version, which a 412 carries. */
    readonly etag: string | null = null,
  ) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
}

/** No answer came: the network, not the service. */
export const NETWORK_PROBLEM: Problem = {
  type: 'about:blank',
  title: 'Network error',
  status: 0,
  code: 'client.network',
  errors: [],
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function toFieldError(value: unknown): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pointer, code, message, rejected } = value as Record<string, unknown>;
  return [{ pointer: text(pointer) ?? '', code: text(code) ?? '', message: text(message) ?? '', rejected }];
}

/** Reads an error body. What is not a problem (a proxy's page, say) becomes one with the status alone. */
export function toProblem(body: unknown, status: number): Problem {
  const raw = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return {
    type: text(raw.type) ?? 'about:blank',
    title: text(raw.title) ?? `HTTP ${status}`,
    status,
    detail: text(raw.detail),
    instance: text(raw.instance),
    code: text(raw.code) ?? `http.${status}`,
    traceId: text(raw.traceId),
    errors: Array.isArray(raw.errors) ? raw.errors.flatMap(toFieldError) : [],
  };
}

/** The problem behind anything thrown by a query or a mutation. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { ...NETWORK_PROBLEM, code: 'client.fault', title: 'Application error', detail: String(error) };
}

export interface FormErrors<F extends string> {
  /** First message of each field of the form. */
  fields: Partial<Record<F, string>>;
  /** Faults that belong to no field shown. */
  rest: readonly FieldError[];
}

/**
 * Puts the faults of a request on the fields of a form: `/name` and whatever lies below it belong to `name`,
 * unless a longer field (`funding/0/source`) fits better.
 */
export function formErrors<F extends string>(
  problem: Pick<Problem, 'errors'>,
  fields: readonly F[],
): FormErrors<F> {
  const longestFirst = [...fields].sort((a, b) => b.length - a.length);
  const result: { fields: Partial<Record<F, string>>; rest: FieldError[] } = { fields: {}, rest: [] };
  for (const error of problem.errors) {
    const path = error.pointer.replace(/^[/?]/, '');
    const field = longestFirst.find((name) => path === name || path.startsWith(`${name}/`));
    if (field === undefined) result.rest.push(error);
    else result.fields[field] ??= error.message;
  }
  return result;
}
