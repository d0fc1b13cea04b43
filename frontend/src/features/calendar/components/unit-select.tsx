import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';
import { unitQuery, unitsQuery } from '../api/calendar';

interface Props {
  id?: string;
  label: string;
  /** Code of the unit. */
  value: string | null;
  error?: string;
  onChange: (code: string | null) => void;
}

export function UnitSelect({ id, label, value, error, onChange }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const chosen = useQuery({ ...unitQuery(value ?? ''), enabled: value !== null });
  // The chosen name stands in the field: that is not a search.
  const found = useQuery(unitsQuery(typed === chosen.data?.name ? '' : typed)).data ?? [];
  const selected = value === null ? [] : [{ value, label: chosen.data?.name ?? value }];
  const others = found
    .filter(({ code }) => code !== value)
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={t('calendar.anyUnit')}
      nothingFound={t('calendar.noUnit')}
      clearLabel={t('calendar.clearFilters')}
      value={value}
      options={[...selected, ...others]}
      error={error}
      onSearch={setTyped}
      onChange={onChange}
    />
  );
}
