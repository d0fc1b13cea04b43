import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import type { FieldDefinition } from '../model/draft-fields';
import type { Json } from '../model/json';
import { editorId } from '../model/places';
import { readTyped } from '../model/typed-value';
import classes from './field.module.css';

interface Props {
  pointer: string;
  definition: FieldDefinition;
  label: string;
  text: string;
  onType: (text: string) => void;
  onKeep: (value: Json) => void;
  onCancel: () => void;
}

const FAULTS = {
  REQUIRED: 'planImport.faultRequired',
  NOT_A_NUMBER: 'planImport.faultNumber',
  NOT_A_DATE: 'planImport.faultDate',
} as const;

/** A value being typed. What is typed so far is kept on the device. */
export function FieldEditor({ pointer, definition, label, text, onType, onKeep, onCancel }: Props) {
  const { t, language } = useI18n();
  const [fault, setFault] = useState<keyof typeof FAULTS | null>(null);
  const id = editorId(pointer);
  const { kind, choices = {}, required = false } = definition;

  function keep(event?: FormEvent) {
    event?.preventDefault();
    const read = readTyped(text, definition, language);
    if (read.ok) onKeep(read.value);
    else setFault(read.reason);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
  }

  const shared = {
    id,
    autoFocus: true,
    className: classes.input,
    'aria-label': label,
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : `${id}-loi`,
  } as const;

  function control() {
    switch (kind) {
      case 'PROSE':
      case 'LINES':
      case 'CODES':
        return (
          <textarea
            {...shared}
            rows={Math.min(8, Math.max(2, Math.ceil(text.length / 60)))}
            value={text}
            onChange={(event) => onType(event.currentTarget.value)}
          />
        );
      case 'CHOICE':
        return (
          <select {...shared} value={text} onChange={(event) => onType(event.currentTarget.value)}>
            {(!required || text === '') && <option value="">{t('planImport.none')}</option>}
            {Object.entries(choices).map(([value, word]) => (
              <option key={value} value={value}>
                {t(word)}
              </option>
            ))}
          </select>
        );
      case 'YES_NO':
        return (
          <select {...shared} value={text} onChange={(event) => onType(event.currentTarget.value)}>
            <option value="true">{t('planImport.yes')}</option>
            <option value="false">{t('planImport.no')}</option>
          </select>
        );
      case 'CHOICES':
        return (
          <fieldset className={classes.choices}>
            <legend className={classes.hidden}>{label}</legend>
            {Object.entries(choices).map(([value, word], index) => {
              const chosen = text.split('\n').filter((each) => each !== '');
              return (
                <label key={value}>
                  <input
                    id={index === 0 ? id : undefined}
                    type="checkbox"
                    checked={chosen.includes(value)}
                    onChange={(event) =>
                      onType(
                        Object.keys(choices)
                          .filter((each) =>
                            each === value ? event.currentTarget.checked : chosen.includes(each),
                          )
                          .join('\n'),
                      )
                    }
                  />
                  {t(word)}
                </label>
              );
            })}
          </fieldset>
        );
      case 'TEXT':
      case 'NUMBER':
      case 'YEAR':
      case 'DATE':
        return (
          <input
            {...shared}
            type="text"
            inputMode={kind === 'NUMBER' ? 'decimal' : kind === 'TEXT' ? undefined : 'numeric'}
            placeholder={kind === 'DATE' ? t('planImport.datePattern') : undefined}
            value={text}
            onChange={(event) => onType(event.currentTarget.value)}
          />
        );
    }
  }

  return (
    <form className={classes.editor} onSubmit={keep} onKeyDown={press} lang="vi" noValidate>
      {control()}
      {fault && (
        <p id={`${id}-loi`} role="alert" className={classes.fault}>
          {t(FAULTS[fault])}
        </p>
      )}
      <div className={classes.buttons}>
        <button type="submit" className={classes.button} data-main="true">
          {t('planImport.keep')}
        </button>
        <button type="button" className={classes.button} onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
