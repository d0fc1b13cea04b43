import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';

interface SearchOption {
  value: string;
  label: string;
}

interface Props {
  label: string;
  placeholder?: string;
  /** What is said when nothing fits. */
  nothingFound: string;
  /** The clear button's name. */
  clearLabel: string;
  value: string | null;
  /** What the search found, and the chosen one. */
  options: readonly SearchOption[];
  error?: string;
  id?: string;
  onSearch: (text: string) => void;
  onChange: (value: string | null) => void;
}

const WAIT_MS = 250;

/** A choice among more than a list can hold: what is typed is searched for by the service. */
export function SearchSelect({
  label,
  placeholder,
  nothingFound,
  clearLabel,
  value,
  options,
  error,
  id,
  onSearch,
  onChange,
}: Props) {
  const search = useDebouncedCallback(onSearch, WAIT_MS);
  return (
    <Select
      id={id}
      label={label}
      placeholder={placeholder}
      data={[...options]}
      value={value}
      error={error}
      onChange={onChange}
      searchable
      clearable
      // Taking again what is chosen keeps it; there is a button to clear.
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': clearLabel }}
      onSearchChange={search}
      // What is typed replaces the chosen name instead of being added to it.
      onFocus={(event) => event.currentTarget.select()}
      // The service has already chosen what fits, accents left out.
      filter={({ options: found }) => found}
      nothingFoundMessage={nothingFound}
      maxDropdownHeight={280}
    />
  );
}
