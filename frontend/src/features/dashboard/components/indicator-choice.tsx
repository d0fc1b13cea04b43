import { NativeSelect } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import type { Indicator } from '../api/types';

interface Props {
  /** Code of the one that is shown. */
  value: string;
  /** Empty until they are known. */
  indicators: readonly Indicator[];
  onChange: (code: string) => void;
}

/** What the charts count; with one indicator there is nothing to choose. */
export function IndicatorChoice({ value, indicators, onChange }: Props) {
  const { t, language } = useI18n();
  if (indicators.length < 2) return null;
  return (
    <NativeSelect
      label={t('dashboard.indicator')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={indicators.map((each) => ({ value: each.code, label: nameIn(language, each) }))}
    />
  );
}
