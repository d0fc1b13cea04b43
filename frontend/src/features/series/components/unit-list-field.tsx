import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Unit } from '@/api/unit-choices';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import { UnitField } from './unit-field';
import classes from './series.module.css';

interface Props {
  id?: string;
  label: string;
  value: readonly Unit[];
  groups?: boolean;
  error?: string;
  onChange: (units: Unit[]) => void;
}

/** Several organisations: whoever is chosen joins the list at once. */
export function UnitListField({ id, label, value, groups, error, onChange }: Props) {
  const t = useT();
  // A new field for each choice: it starts empty again.
  const [round, setRound] = useState(0);

  function add(unit: Unit | null) {
    if (unit === null) return;
    if (!value.some(({ code }) => code === unit.code)) onChange([...value, unit]);
    setRound(round + 1);
  }

  return (
    <div className={parts.fields}>
      <UnitField
        key={round}
        id={id}
        label={label}
        value={null}
        groups={groups}
        error={error}
        onChange={add}
      />
      {value.length > 0 && (
        <ul className={classes.chosen} aria-label={t('series.chosen', { label })}>
          {value.map(({ code, name }) => (
            <li key={code}>
              <span>{name}</span>
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('series.leaveOut', { name })}
                onClick={() => onChange(value.filter((unit) => unit.code !== code))}
              >
                {t('series.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
