import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SearchParams } from './search-params';

/**
 * The filters of a screen, kept in its address. Setting one to undefined or '' takes it out.
 * A change of filters replaces the entry in the history: "back" leaves the screen.
 */
export function useSearchState(): [SearchParams, (change: SearchParams) => void] {
  const search: SearchParams = useSearch({ strict: false });
  const navigate = useNavigate();
  return [
    search,
    (change) => {
      void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
    },
  ];
}
