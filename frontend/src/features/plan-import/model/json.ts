export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The steps of a JSON Pointer; none of the names in a plan holds `/` or `~`. */
export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1);

/** What a JSON Pointer means; undefined where there is nothing. */
export function valueAt(json: Json, pointer: string): Json | undefined {
  let at: Json | undefined = json;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(at)) at = (at as readonly Json[])[Number(step)];
    else at = isObject(at) ? at[step] : undefined;
  }
  return at;
}

function put(json: Json, steps: readonly string[], value: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    return (json as readonly Json[]).map((each, place) =>
      String(place) === step ? put(each, rest, value) : each,
    );
  }
  const object = isObject(json) ? json : {};
  return { ...object, [step]: put(object[step] ?? null, rest, value) };
}

/** A copy with another value in one place. */
export const withValue = (json: Json, pointer: string, value: Json): Json =>
  put(json, stepsOf(pointer), value);

/** The entries of a list in an object; none where there is no list. */
export function listOf(object: JsonObject, name: string): readonly Json[] {
  const list = object[name];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

export { isObject };
