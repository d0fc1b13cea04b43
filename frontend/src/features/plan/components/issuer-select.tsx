import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';
import { organisationQuery, organisationSearchQuery } from '../api/organisations';

interface Props {
  /** Code of the organisation. */
  value: string | null;
  onChange: (code: string | null) => void;
}

export function IssuerSelect({ value, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const chosen = useQuery({ ...organisationQuery(value ?? ''), enabled: value !== null });
  // The chosen name stands in the field: that is not a search.
  const text = typed === chosen.data?.name ? '' : typed;
  const found = useQuery({ ...organisationSearchQuery(text), placeholderData: (before) => before });
  const options = (found.data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const selected = value === null ? [] : [{ value, label: chosen.data?.name ?? value }];
  return (
    <SearchSelect
      label={t('plan.issuer')}
      placeholder={t('plan.all')}
      nothingFound={t('plan.noIssuer')}
      clearLabel={t('plan.clearFilters')}
      value={value}
      options={[...selected, ...options.filter((option) => option.value !== value)]}
      onSearch={setTyped}
      onChange={onChange}
    />
  );
}
