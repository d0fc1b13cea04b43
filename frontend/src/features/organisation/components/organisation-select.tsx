import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';
import { suggestionsQuery, type Ref } from '../api/organisations';

interface Props {
  id?: string;
  label: string;
  value: Ref | null;
  /** The day on which it must exist; today when left out. */
  asOf?: string;
  /** Not offered: an organisation is not put under itself. */
  except?: string;
  error?: string;
  onChange: (chosen: Ref | null) => void;
}

export function OrganisationSelect({ id, label, value, asOf, except, error, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const text = typed === value?.name ? '' : typed;
  const found = useQuery(suggestionsQuery(text, asOf)).data ?? [];
  const offered = found.filter(({ code }) => code !== except && code !== value?.code);
  const options = [...(value ? [value] : []), ...offered];
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={t('organisation.search')}
      nothingFound={t('organisation.noneFits')}
      clearLabel={t('organisation.clear')}
      value={value?.code ?? null}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
      error={error}
      onSearch={setTyped}
      onChange={(code) => {
        const chosen = options.find((option) => option.code === code);
        onChange(chosen ? { code: chosen.code, name: chosen.name } : null);
      }}
    />
  );
}
