import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';

interface Props {
  /** The day chosen; null for the map of today. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** On which day's map figures are added up: units were merged and divided, and codes reused. */
export function MapChoice({ value, onChange }: Props) {
  const t = useT();
  return (
    <DateField
      label={t('dashboard.mapDate')}
      description={t('dashboard.mapDateHint')}
      value={value}
      onChange={onChange}
    />
  );
}
