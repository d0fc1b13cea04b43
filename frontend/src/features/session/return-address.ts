import { parseSearchParams, type SearchParams } from '@/lib/search-params';

interface Address {
  to: string;
  search: SearchParams;
}

/** Where to go after signing in: an address of this application only, whatever the link said. */
export function returnAddress(next: string | undefined): Address {
  if (next === undefined || !/^\/(?![/\\])/.test(next) || next.startsWith('/sign-in')) {
    return { to: '/', search: {} };
  }
  const { pathname, search } = new URL(next, window.location.origin);
  return { to: pathname, search: parseSearchParams(search) };
}
