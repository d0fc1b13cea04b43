import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';
import { areaSuggestionsQuery } from '../api/areas';
import type { Ref } from '../api/organisations';

interface Props {
  id?: string;
  label: string;
  value: Ref | null;
  /** The day on which it must exist; today when left out. */
  asOf?: string;
  error?: string;
  onChange: (chosen: Ref | null) => void;
}

export function AreaSelect({ id, label, value, asOf, error, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const text = typed === value?.name ? '' : typed;
  const found = useQuery(areaSuggestionsQuery(text, asOf)).data ?? [];
  const options = [
    ...(value ? [value] : []),
    ...found.filter(({ code }) => code !== value?.code).map(({ code, path }) => ({ code, name: path })),
  ];
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={t('organisation.areaSearch')}
      nothingFound={t('organisation.areaNoneFits')}
      clearLabel={t('organisation.areaClear')}
      value={value?.code ?? null}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
      error={error}
      onSearch={setTyped}
      onChange={(code) => onChange(options.find((option) => option.code === code) ?? null)}
    />
  );
}
