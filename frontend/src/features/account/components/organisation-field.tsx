import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';
import { organisationSearchQuery } from '../api/users';

/** By its code, with its name. */
export interface ChosenOrganisation {
  value: string;
  label: string;
}

interface Props {
  id: string;
  label: string;
  value: ChosenOrganisation | null;
  error?: string | undefined;
  onChange: (organisation: ChosenOrganisation | null) => void;
}

export function OrganisationField({ id, label, value, error, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const text = typed === value?.label ? '' : typed;
  const found = useQuery({ ...organisationSearchQuery(text), placeholderData: (before) => before });
  const options = (found.data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={t('account.organisationSearch')}
      nothingFound={t('account.organisationNone')}
      clearLabel={t('account.organisationClear')}
      value={value?.value ?? null}
      options={[...(value ? [value] : []), ...options.filter((option) => option.value !== value?.value)]}
      error={error}
      onSearch={setTyped}
      onChange={(code) => onChange(options.find((option) => option.value === code) ?? null)}
    />
  );
}
