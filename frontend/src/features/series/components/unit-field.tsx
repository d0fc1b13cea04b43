import { useUnitChoices, type Unit } from '@/api/unit-choices';
import { useT } from '@/i18n/i18n-context';
import { SearchSelect } from '@/ui/search-select';

interface Props {
  id?: string;
  label: string;
  value: Unit | null;
  /** Groups stand for all their members: they send, but never receive. */
  groups?: boolean;
  error?: string;
  onChange: (unit: Unit | null) => void;
}

/** One organisation, searched for by name. */
export function UnitField({ id, label, value, groups = false, error, onChange }: Props) {
  const t = useT();
  const { options, search, chosen } = useUnitChoices(value, groups);
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={t('organisation.search')}
      nothingFound={t('organisation.noneFits')}
      clearLabel={t('organisation.clear')}
      value={value?.code ?? null}
      options={options}
      error={error}
      onSearch={search}
      onChange={(code) => onChange(chosen(code))}
    />
  );
}
