/** Filters and tabs of a screen: plain words in the address, so that a link can be read and written by hand. */
export type SearchParams = { [name: string]: string | undefined };

export function parseSearchParams(search: string): SearchParams {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Leaves out what is empty, so that the same filters always make the same address. */
export function writeSearchParams(params: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
