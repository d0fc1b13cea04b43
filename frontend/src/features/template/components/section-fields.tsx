import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import type { Column, Section, SectionKind } from '../api/types';
import {
  addedQuestion,
  addedRow,
  moveUp,
  replaced,
  without,
  type SectionDraft,
} from '../model/template-draft';
import { LineButtons } from './line-buttons';
import { QuestionFields } from './question-fields';
import { RowFields } from './row-fields';
import { TextFields } from './text-fields';
import classes from './template.module.css';

export const KINDS = [
  'CELLS',
  'ACTIVITIES',
  'OUTPUTS',
  'NARRATIVE',
  'ATTACHMENTS',
] as const satisfies readonly SectionKind[];

/** What may stand beside the cells; the period itself always does. */
const COLUMNS = [
  'YEAR_PLAN',
  'YEAR_TO_DATE',
  'SAME_PERIOD_LAST_YEAR',
  'PERCENT_OF_PLAN',
  'YEAR_ESTIMATE',
] as const satisfies readonly Column[];

interface Props {
  at: number;
  section: SectionDraft;
  error: (field: string) => string | undefined;
  onChange: (section: SectionDraft) => void;
  onUp: () => void;
  onRemove: () => void;
}

/** One part of a form with all that it asks. */
export function SectionFields({ at, section, error, onChange, onUp, onRemove }: Props) {
  const t = useT();
  const { value, rows, questions } = section;
  const path = `sections/${at}`;
  const name = t('template.sectionOf', { number: at + 1 });
  const put = (part: Partial<Section>) => onChange({ ...section, value: { ...value, ...part } });
  return (
    <fieldset className={parts.part}>
      <legend>{name}</legend>
      {error(path) && <p className={parts.fault}>{error(path)}</p>}
      <TextFields
        path={`${path}/`}
        fields={[
          { name: 'titleVi', label: t('template.titleVi'), value: value.titleVi, maxLength: 300 },
          { name: 'titleEn', label: t('template.titleEn'), value: value.titleEn, maxLength: 300 },
          { name: 'code', label: t('template.code'), value: value.code, maxLength: 64 },
        ]}
        error={error}
        onChange={(field, text) => put({ [field]: field === 'code' ? text.toUpperCase() : text })}
      />
      <NativeSelect
        label={t('template.kindOf')}
        value={value.kind}
        onChange={(event) => put({ kind: KINDS.find((kind) => kind === event.currentTarget.value) })}
        data={KINDS.map((kind) => ({ value: kind, label: t(`template.kind.${kind}`) }))}
      />
      {value.kind === 'CELLS' && (
        <>
          <div className={classes.boxes} role="group" aria-label={t('template.besideCells')}>
            {COLUMNS.map((column) => (
              <Checkbox
                key={column}
                label={t('template.showColumn', { column: t(`template.column.${column}`) })}
                checked={value.columns.includes(column)}
                onChange={({ currentTarget: { checked } }) =>
                  put({
                    columns: checked
                      ? [...value.columns, column]
                      : value.columns.filter((each) => each !== column),
                  })
                }
              />
            ))}
          </div>
          {rows.map((row, place) => (
            <RowFields
              key={row.key}
              path={`${path}/rows/${place}`}
              at={place}
              row={row.value}
              others={rows.filter(({ key }) => key !== row.key).map((other) => other.value)}
              error={error}
              onChange={(changed) =>
                onChange({ ...section, rows: replaced(rows, { ...row, value: changed }) })
              }
              onUp={() => onChange({ ...section, rows: moveUp(rows, place) })}
              onRemove={() => onChange({ ...section, rows: without(rows, row.key) })}
            />
          ))}
          <div>
            <Button variant="default" onClick={() => onChange({ ...section, rows: [...rows, addedRow()] })}>
              {t('template.addRow')}
            </Button>
          </div>
        </>
      )}
      {value.kind === 'NARRATIVE' && (
        <>
          {questions.map((question, place) => (
            <QuestionFields
              key={question.key}
              path={`${path}/questions/${place}`}
              at={place}
              question={question.value}
              error={error}
              onChange={(changed) =>
                onChange({ ...section, questions: replaced(questions, { ...question, value: changed }) })
              }
              onUp={() => onChange({ ...section, questions: moveUp(questions, place) })}
              onRemove={() => onChange({ ...section, questions: without(questions, question.key) })}
            />
          ))}
          <div>
            <Button
              variant="default"
              onClick={() => onChange({ ...section, questions: [...questions, addedQuestion()] })}
            >
              {t('template.addQuestion')}
            </Button>
          </div>
        </>
      )}
      <LineButtons name={name} first={at === 0} onUp={onUp} onRemove={onRemove} />
    </fieldset>
  );
}
