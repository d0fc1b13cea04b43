import { Checkbox, NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import type { Question } from '../api/types';
import { fieldId } from './field-id';
import { LineButtons } from './line-buttons';
import { TextFields } from './text-fields';

const LENGTHS = [500, 1000, 2000, 4000, 8000] as const;

interface Props {
  /** Where the question stands: `sections/0/questions/1`. */
  path: string;
  at: number;
  question: Question;
  error: (field: string) => string | undefined;
  onChange: (question: Question) => void;
  onUp: () => void;
  onRemove: () => void;
}

/** A question that is answered in words. */
export function QuestionFields({ path, at, question, error, onChange, onUp, onRemove }: Props) {
  const t = useT();
  const name = t('template.question', { number: at + 1 });
  const lengths = [...new Set([...LENGTHS, question.maxLength])].sort((a, b) => a - b);
  return (
    <fieldset className={parts.part}>
      <legend>{name}</legend>
      <TextFields
        path={`${path}/`}
        fields={[
          { name: 'labelVi', label: t('template.labelVi'), value: question.labelVi, maxLength: 300 },
          { name: 'labelEn', label: t('template.labelEn'), value: question.labelEn, maxLength: 300 },
          { name: 'code', label: t('template.code'), value: question.code, maxLength: 64 },
        ]}
        error={error}
        onChange={(field, text) =>
          onChange({ ...question, [field]: field === 'code' ? text.toUpperCase() : text })
        }
      />
      <div className={parts.pair}>
        <NativeSelect
          id={fieldId(`${path}/maxLength`)}
          label={t('template.maxLength')}
          value={String(question.maxLength)}
          error={error(`${path}/maxLength`)}
          onChange={(event) => onChange({ ...question, maxLength: Number(event.currentTarget.value) })}
          data={lengths.map(String)}
        />
        <Checkbox
          label={t('template.mustAnswer')}
          checked={question.required}
          onChange={(event) => onChange({ ...question, required: event.currentTarget.checked })}
        />
      </div>
      <LineButtons name={name} first={at === 0} onUp={onUp} onRemove={onRemove} />
    </fieldset>
  );
}
