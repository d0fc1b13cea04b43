import { useId, useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { Choice } from '../model/content';
import { ChoiceField } from './choice-field';
import classes from './form.module.css';

interface Props {
  id: string;
  label: string;
  value: readonly Choice[];
  onChange: (value: Choice[]) => void;
}

/** Bodies and groups of the system: each chosen one stands below with a button that takes it out. */
export function SeveralField({ id, label, value, onChange }: Props) {
  const t = useT();
  const list = useId();
  // A fresh field after each choice.
  const [round, setRound] = useState(0);

  function add(choice: Choice | null) {
    if (choice === null) return;
    if (!value.some(({ code }) => code === choice.code)) onChange([...value, choice]);
    setRound(round + 1);
  }

  return (
    <div className={classes.several}>
      <ChoiceField
        key={round}
        id={id}
        label={label}
        from="organisation"
        value={null}
        error={null}
        onChange={add}
      />
      {value.length > 0 && (
        <ul id={list} className={classes.chosen} aria-label={label}>
          {value.map((each) => (
            <li key={each.code}>
              <span>{each.name}</span>
              <button
                type="button"
                className={classes.plain}
                aria-label={t('draft.takeOutOf', { name: each.name })}
                onClick={() => onChange(value.filter(({ code }) => code !== each.code))}
              >
                {t('draft.takeOut')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
