import { Button, NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import classes from './template.module.css';

interface Props {
  id: string;
  label: string;
  /** What the field says while nothing is chosen in it. */
  addLabel: string;
  value: readonly string[];
  offered: readonly string[];
  named: (value: string) => string;
  error?: string;
  onChange: (values: string[]) => void;
}

/** Several of those that are offered: whatever is chosen joins the list at once. */
export function ChosenListField({ id, label, addLabel, value, offered, named, error, onChange }: Props) {
  const t = useT();
  return (
    <div>
      <NativeSelect
        id={id}
        label={label}
        value=""
        error={error}
        onChange={({ currentTarget }) => onChange([...value, currentTarget.value])}
        data={[
          { value: '', label: addLabel },
          ...offered
            .filter((each) => !value.includes(each))
            .map((each) => ({ value: each, label: named(each) })),
        ]}
      />
      {value.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {value.map((each) => (
            <li key={each}>
              <span>{named(each)}</span>
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('template.removeOf', { name: named(each) })}
                onClick={() => onChange(value.filter((kept) => kept !== each))}
              >
                {t('template.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
