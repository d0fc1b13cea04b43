import { NativeSelect, TextInput } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import type { Rule, Section } from '../api/types';
import { usesBounds, usesLeast, usesRight } from '../model/template-draft';
import { CellListField } from './cell-list-field';
import { fieldId } from './field-id';
import { LineButtons } from './line-buttons';
import { TextFields } from './text-fields';
import classes from './template.module.css';

const RULE_KINDS = [
  'SUM_LE',
  'SUM_EQ',
  'REQUIRED',
  'RANGE',
  'RATIO',
  'HISTORY',
] as const satisfies readonly Rule['kind'][];
const SEVERITIES = ['HARD', 'SOFT'] as const satisfies readonly Rule['severity'][];

interface Props {
  at: number;
  rule: Rule;
  sections: readonly Section[];
  error: (field: string) => string | undefined;
  onChange: (rule: Rule) => void;
  onUp: () => void;
  onRemove: () => void;
}

/** Digits only; nothing typed is no bound. */
const boundOf = (text: string): number | null => {
  const digits = text.replace(/\D/g, '').slice(0, 9);
  return digits === '' ? null : Number(digits);
};

/** One check of the form: which cells, how they are compared, and what the person who types is told. */
export function RuleFields({ at, rule, sections, error, onChange, onUp, onRemove }: Props) {
  const { t } = useI18n();
  const path = `rules/${at}`;
  const name = t('template.ruleNumber', { number: at + 1 });
  const put = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  const bounds = [
    ...(usesBounds(rule) ? (['min', 'max'] as const) : []),
    ...(usesLeast(rule) ? (['least'] as const) : []),
  ];
  return (
    <fieldset className={parts.part}>
      <legend>{name}</legend>
      {error(path) && <p className={parts.fault}>{error(path)}</p>}
      <div className={parts.pair}>
        <NativeSelect
          label={t('template.rule')}
          value={rule.kind}
          onChange={({ currentTarget }) =>
            put({ kind: RULE_KINDS.find((kind) => kind === currentTarget.value) })
          }
          data={RULE_KINDS.map((kind) => ({ value: kind, label: t(`template.ruleKind.${kind}`) }))}
        />
        <NativeSelect
          label={t('template.severity')}
          value={rule.severity}
          onChange={({ currentTarget }) =>
            put({ severity: currentTarget.value === 'SOFT' ? 'SOFT' : 'HARD' })
          }
          data={SEVERITIES.map((value) => ({ value, label: t(`template.severity.${value}`) }))}
        />
      </div>
      <div className={classes.sides}>
        <CellListField
          id={fieldId(`${path}/left`)}
          label={t(rule.kind === 'REQUIRED' ? 'template.mustBeTyped' : 'template.left')}
          value={rule.left}
          sections={sections}
          error={error(`${path}/left`)}
          onChange={(left) => put({ left })}
        />
        {usesRight(rule) && (
          <CellListField
            id={fieldId(`${path}/right`)}
            label={t(rule.kind === 'REQUIRED' ? 'template.onceMoreThanZero' : 'template.right')}
            value={rule.right}
            sections={sections}
            error={error(`${path}/right`)}
            onChange={(right) => put({ right })}
          />
        )}
      </div>
      {bounds.length > 0 && (
        <div className={parts.pair}>
          {bounds.map((bound) => (
            <TextInput
              key={bound}
              id={fieldId(`${path}/${bound}`)}
              label={t(`template.bound.${bound}`)}
              inputMode="numeric"
              value={rule[bound] === null || rule[bound] === undefined ? '' : String(rule[bound])}
              error={error(`${path}/${bound}`)}
              onChange={(event) => put({ [bound]: boundOf(event.currentTarget.value) })}
            />
          ))}
        </div>
      )}
      <TextFields
        long
        path={`${path}/`}
        fields={[
          { name: 'messageVi', label: t('template.messageVi'), value: rule.messageVi, maxLength: 300 },
          { name: 'messageEn', label: t('template.messageEn'), value: rule.messageEn, maxLength: 300 },
          { name: 'code', label: t('template.code'), value: rule.code, maxLength: 40 },
        ]}
        error={error}
        onChange={(field, text) => put({ [field]: field === 'code' ? text.toUpperCase() : text })}
      />
      <LineButtons name={name} first={at === 0} onUp={onUp} onRemove={onRemove} />
    </fieldset>
  );
}
