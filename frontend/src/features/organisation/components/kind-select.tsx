import { NativeSelect } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { localeOf } from '@/lib/language';
import type { OrganisationKind, OrganisationLevel } from '../api/organisations';
import { KINDS, LEVELS } from '../model/kinds';

interface KindProps {
  id?: string;
  value: OrganisationKind;
  error?: string;
  onChange: (kind: OrganisationKind) => void;
}

export function KindSelect({ id, value, error, onChange }: KindProps) {
  const { t, language } = useI18n();
  const options = KINDS.map((kind) => ({ value: kind, label: t(`organisation.kind.${kind}`) }));
  options.sort((a, b) => a.label.localeCompare(b.label, localeOf(language)));
  return (
    <NativeSelect
      id={id}
      label={t('organisation.kind')}
      value={value}
      error={error}
      data={options}
      onChange={({ currentTarget }) => onChange(KINDS.find((kind) => kind === currentTarget.value) ?? value)}
    />
  );
}

interface LevelProps {
  id?: string;
  value: OrganisationLevel | null;
  /** What choosing none means. */
  none: string;
  error?: string;
  onChange: (level: OrganisationLevel | null) => void;
}

export function LevelSelect({ id, value, none, error, onChange }: LevelProps) {
  const { t } = useI18n();
  return (
    <NativeSelect
      id={id}
      label={t('organisation.level')}
      value={value ?? ''}
      error={error}
      data={[
        { value: '', label: none },
        ...LEVELS.map((level) => ({ value: level, label: t(`organisation.level.${level}`) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(LEVELS.find((level) => level === currentTarget.value) ?? null)
      }
    />
  );
}
