import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from './client';

/** An organisation, or a group that stands for its members. */
export interface Unit {
  code: string;
  name: string;
}

const SUGGESTIONS = 20;

/** Those of today whose name, short name or code fits what was typed. */
const unitsQuery = (q: string, groups: boolean) =>
  queryOptions({
    queryKey: ['organisations', 'choices', q, groups],
    queryFn: async (): Promise<Unit[]> =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: {
              query: {
                q: q === '' ? undefined : q,
                group: groups ? undefined : false,
                limit: SUGGESTIONS,
              },
            },
          }),
        )
      ).items.map(({ code, name }) => ({ code, name })),
    placeholderData: keepPreviousData,
  });

/** What a field offers that asks for one organisation, and what it makes of what is typed. */
export function useUnitChoices(value: Unit | null, groups: boolean) {
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const found = useQuery(unitsQuery(typed === value?.name ? '' : typed, groups)).data ?? [];
  const units = [...(value ? [value] : []), ...found.filter(({ code }) => code !== value?.code)];
  return {
    options: units.map(({ code, name }) => ({ value: code, label: name })),
    search: setTyped,
    chosen: (code: string | null): Unit | null => units.find((unit) => unit.code === code) ?? null,
  };
}
