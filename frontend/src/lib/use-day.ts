import { isDay } from './days';
import { useSearchState } from './use-search-state';

/** The day a screen looks at: `?asOf=2025-07-01` in its address, today when that is left out. */
export function useDay(today: string): [day: string, setDay: (day: string) => void] {
  const [search, setSearch] = useSearchState();
  const asked = search.asOf;
  return [
    asked !== undefined && isDay(asked) ? asked : today,
    (day) => setSearch({ asOf: day === today ? undefined : day }),
  ];
}
