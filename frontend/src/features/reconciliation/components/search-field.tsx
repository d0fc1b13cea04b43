import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchSelect } from '@/ui/search-select';
import type { Ref } from '../api/types';

interface Props<T extends Ref, K extends readonly unknown[]> {
  label: string;
  placeholder: string;
  nothingFound: string;
  clearLabel: string;
  value: T | null;
  error?: string;
  /** What the service finds for a text. */
  query: (text: string) => UseQueryOptions<T[], Error, T[], K>;
  onChange: (chosen: T | null) => void;
}

/** One of many that the service searches for by name. */
export function SearchField<T extends Ref, K extends readonly unknown[]>({
  value,
  query,
  onChange,
  ...field
}: Props<T, K>) {
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const text = typed === value?.name ? '' : typed;
  const found = useQuery(query(text)).data ?? [];
  const options = [...(value ? [value] : []), ...found.filter(({ code }) => code !== value?.code)];
  return (
    <SearchSelect
      {...field}
      value={value?.code ?? null}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
      onSearch={setTyped}
      onChange={(code) => onChange(options.find((option) => option.code === code) ?? null)}
    />
  );
}
