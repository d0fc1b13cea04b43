import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';
import type { Ref } from '../api/choices';

interface Props {
  id: string;
  label: string;
  placeholder: string;
  value: Ref | null;
  /** What fits a typed text. */
  query: (text: string) => UseQueryOptions<Ref[], Error, Ref[], (string | undefined)[]>;
  error?: string;
  onChange: (chosen: Ref | null) => void;
}

/** A body or an area, searched for by its name. */
export function RefSelect({ id, label, placeholder, value, query, error, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const found = useQuery(query(typed === value?.name ? '' : typed)).data ?? [];
  const options = [...(value ? [value] : []), ...found.filter(({ code }) => code !== value?.code)];
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={placeholder}
      nothingFound={t('planImport.noneFits')}
      clearLabel={t('planImport.clear')}
      value={value?.code ?? null}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
      error={error}
      onSearch={setTyped}
      onChange={(code) => onChange(options.find((option) => option.code === code) ?? null)}
    />
  );
}
