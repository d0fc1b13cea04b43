/** What is typed into a part: plain data, kept on the device as it is. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** The fields of a part, by name. */
export type Content = { readonly [name: string]: Value };

/** Something chosen from a list of the service: what it is called, and what the service knows it by. */
export type Choice = { readonly code: string; readonly name: string };

/** A number that cannot be read yet stays as it was typed. */
export type NumberValue = number | null | { readonly typed: string };

/** The same content, whatever the order of its fields. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each: Value, index) => sameValue(each, b[index] as Value));
  }
  if (isRecord(a) && isRecord(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => sameValue(a[name], b[name]));
  }
  return false;
}

export function isRecord(value: Value | undefined): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(content: Content, name: string): string {
  const value = content[name];
  return typeof value === 'string' ? value : '';
}

export function choiceOf(content: Content, name: string): Choice | null {
  const value = content[name];
  return isRecord(value) && typeof value.code === 'string' && typeof value.name === 'string'
    ? { code: value.code, name: value.name }
    : null;
}

function listOf(content: Content, name: string): readonly Value[] {
  const value = content[name];
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

export function choicesOf(content: Content, name: string): Choice[] {
  return listOf(content, name).flatMap((each) => choiceOf({ each }, 'each') ?? []);
}

export function rowsOf(content: Content, name: string): Content[] {
  return listOf(content, name).filter(isRecord);
}

export function linesOf(content: Content, name: string): string[] {
  return listOf(content, name).filter((each) => typeof each === 'string');
}
