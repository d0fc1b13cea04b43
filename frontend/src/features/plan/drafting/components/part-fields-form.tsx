import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useI18n, useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import { choiceOf, choicesOf, linesOf, rowsOf, textOf, type Content, type Value } from '../model/content';
import { numberOf, type Fault, type Field } from '../model/fields';
import { faultWords } from '../model/fault-words';
import { ChoiceField } from './choice-field';
import { useDraft } from './draft-context';
import { NumberField } from './number-field';
import { SeveralField } from './several-field';
import classes from './form.module.css';

interface Props {
  fields: readonly Field[];
  content: Content;
  faults: readonly Fault[];
  /** Where these fields stand in their part: `outputs/0/`. */
  at?: string;
  /** Begins the ids of the fields: the part's key. */
  root: string;
  onChange: (change: Content) => void;
}

/** The field's place on the page, for the list of what has to be mended. */
const fieldId = (root: string, path: string) => `${root}-${path.replaceAll('/', '-')}`;

/** The form of a part, made from the table of its fields. */
export function PartFieldsForm({ fields, content, faults, at = '', root, onChange }: Props) {
  return (
    <div className={classes.fields}>
      {fields
        .filter((field) => field.when?.(content) ?? true)
        .map((field) => (
          <div key={field.name} className={classes.field} data-as={field.as}>
            <OneField
              field={field}
              content={content}
              faults={faults}
              at={at}
              root={root}
              onChange={onChange}
            />
          </div>
        ))}
    </div>
  );
}

function OneField({
  field,
  content,
  faults,
  at = '',
  root,
  onChange,
}: Omit<Props, 'fields'> & { field: Field }) {
  const { t } = useI18n();
  const { asOf } = useDraft();
  const path = `${at}${field.name}`;
  const fault = faults.find((each) => each.path === path);
  const label = t(field.label);
  const common = { id: fieldId(root, path), label, error: fault ? faultWords(fault, t) : null };
  const set = (value: Value) => onChange({ [field.name]: value });

  switch (field.as) {
    case 'text':
      return (
        <TextInput
          {...common}
          value={textOf(content, field.name)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'long':
      return (
        <Textarea
          {...common}
          rows={2}
          classNames={{ input: classes.growing }}
          value={textOf(content, field.name)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberField
          {...common}
          decimals={field.decimals}
          value={numberOf(content, field.name)}
          onChange={set}
        />
      );
    case 'date':
      return <DateField {...common} value={textOf(content, field.name) || null} onChange={set} />;
    case 'flag':
      return (
        <Checkbox
          id={common.id}
          label={label}
          checked={content[field.name] === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      );
    case 'one-of':
      return (
        <NativeSelect
          {...common}
          value={textOf(content, field.name)}
          onChange={(event) => set(event.currentTarget.value)}
          data={[
            ...(field.none === undefined ? [] : [{ value: '', label: t(field.none) }]),
            ...field.options.map((option) => ({ value: option, label: t(field.words(option)) })),
          ]}
        />
      );
    case 'some-of': {
      const chosen = linesOf(content, field.name);
      return (
        <Checkbox.Group
          {...common}
          value={chosen}
          // In the order of the list, whatever the order of ticking.
          onChange={(now) => set(field.options.filter((option) => now.includes(option)))}
        >
          <div className={classes.ticks}>
            {field.options.map((option) => (
              <Checkbox key={option} value={option} label={t(field.words(option))} />
            ))}
          </div>
        </Checkbox.Group>
      );
    }
    case 'chosen':
      return (
        <ChoiceField
          {...common}
          from={field.from}
          value={choiceOf(content, field.name)}
          asOf={asOf}
          onChange={set}
        />
      );
    case 'several':
      return (
        <SeveralField id={common.id} label={label} value={choicesOf(content, field.name)} onChange={set} />
      );
    case 'part':
      return (
        <PartField {...common} of={field.of} value={textOf(content, field.name)} own={root} onChange={set} />
      );
    case 'lines':
      return (
        <LinesField {...common} add={t(field.add)} lines={linesOf(content, field.name)} onChange={set} />
      );
    case 'rows': {
      const rows = rowsOf(content, field.name);
      return (
        <fieldset className={classes.rows}>
          <legend>{label}</legend>
          {rows.map((row, index) => (
            <div key={index} className={classes.row}>
              <PartFieldsForm
                fields={field.fields}
                content={row}
                faults={faults}
                at={`${path}/${index}/`}
                root={root}
                onChange={(change) => set(rows.with(index, { ...row, ...change }))}
              />
              <Button variant="default" size="compact-sm" onClick={() => set(rows.toSpliced(index, 1))}>
                {t('draft.takeOutRow', { name: label, number: index + 1 })}
              </Button>
            </div>
          ))}
          <Button variant="default" size="compact-sm" onClick={() => set([...rows, field.empty])}>
            {t(field.add)}
          </Button>
        </fieldset>
      );
    }
  }
}

interface LinesProps {
  id: string;
  label: string;
  error: string | null;
  add: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

function LinesField({ id, label, error, add, lines, onChange }: LinesProps) {
  const t = useT();
  return (
    <fieldset className={classes.rows}>
      <legend>{label}</legend>
      {error && <p className={classes.fault}>{error}</p>}
      {lines.map((line, index) => (
        <div key={index} className={classes.line}>
          <Textarea
            id={index === 0 ? id : undefined}
            aria-label={t('draft.lineOf', { name: label, number: index + 1 })}
            rows={1}
            classNames={{ input: classes.growing }}
            value={line}
            onChange={(event) => onChange(lines.with(index, event.currentTarget.value))}
          />
          <button
            type="button"
            className={classes.plain}
            aria-label={t('draft.takeOutRow', { name: label, number: index + 1 })}
            onClick={() => onChange(lines.toSpliced(index, 1))}
          >
            {t('draft.takeOut')}
          </button>
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={() => onChange([...lines, ''])}>
        {add}
      </Button>
    </fieldset>
  );
}

interface PartFieldProps {
  id: string;
  label: string;
  error: string | null;
  of: 'OBJECTIVE' | 'SECTION' | 'LEGAL_BASIS';
  value: string;
  /** The part that the field belongs to: none is its own. */
  own: string;
  onChange: (id: string | null) => void;
}

/** Another part of the plan. One that the service does not know yet cannot be named. */
function PartField({ id, label, error, of, value, own, onChange }: PartFieldProps) {
  const t = useT();
  const { partNames } = useDraft();
  return (
    <NativeSelect
      id={id}
      label={label}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('draft.notChosen') },
        ...partNames(of).filter((part) => part.value !== own),
      ]}
    />
  );
}
