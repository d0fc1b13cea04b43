import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formFaults } from '@/api/form-faults';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import type { Unit } from '@/api/unit-choices';
import { useI18n } from '@/i18n/i18n-context';
import { addDays } from '@/lib/days';
import { dateInVietnam } from '@/lib/format';
import { DateField } from '@/ui/date-field';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary } from '@/ui/error-summary';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { useSaveTemplate } from '../api/templates';
import type { Template } from '../api/types';
import { fieldLabels } from '../model/field-labels';
import {
  addedRule,
  addedSection,
  bodyOf,
  faultsOf,
  moveUp,
  replaced,
  sectionsOf,
  templateDraft,
  without,
  type TemplateDraft,
} from '../model/template-draft';
import { fieldId } from './field-id';
import { RuleFields } from './rule-fields';
import { KINDS, SectionFields } from './section-fields';
import { TextFields } from './text-fields';

interface Props {
  /** The newest version, which the next one follows; null for a form that is not there yet. */
  template: Template | null;
  etag: string | null;
  owner: Unit | null;
  onDone: (code: string) => void;
  onCancel: () => void;
}

/** A version of a form to be made: parts, rows, questions and rules, with every fault at its place. */
export function TemplateForm({ template, etag, owner, onDone, onCancel }: Props) {
  const { t } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const [draft, setDraft] = useState(() => templateDraft(template, owner));
  const [attempt, setAttempt] = useState(0);
  const save = useSaveTemplate(etag);
  const isNew = template === null;

  const problem = save.error && problemOf(save.error);
  const found = new Map(
    attempt === 0
      ? []
      : [...faultsOf(draft, isNew)].map(([field, fault]) => [field, t(`template.${fault}`)] as const),
  );
  const { error, summary } = formFaults(found, problem, {
    labels: fieldLabels(draft, t),
    named: (name, message) => t('report.namedFinding', { name, message }),
    idOf: fieldId,
  });
  const sections = sectionsOf(draft);

  function change(part: Partial<TemplateDraft>) {
    setDraft((before) => ({ ...before, ...part }));
    save.reset();
  }

  function send() {
    setAttempt(attempt + 1);
    if (faultsOf(draft, isNew).size > 0) return;
    const code = template?.code ?? draft.code.trim();
    save.mutate(
      { code, body: bodyOf(draft) },
      {
        onSuccess: ({ version }) => {
          notifications.show({ message: t('template.saved', { version }) });
          onDone(code);
        },
      },
    );
  }

  return (
    <>
      <ErrorSummary items={summary} attempt={attempt} />
      {problem && problem.errors.length === 0 && (
        <ErrorState title={t('template.saveFailed')} problem={problem} safe={t('template.stillHere')} />
      )}
      <SectionCard title={t('template.about')}>
        <div className={parts.fields}>
          {isNew && (
            <TextInput
              id={fieldId('code')}
              label={t('template.code')}
              description={t('template.codeHint')}
              maxLength={64}
              value={draft.code}
              error={error('code')}
              onChange={(event) => change({ code: event.currentTarget.value.toUpperCase() })}
            />
          )}
          <TextFields
            path=""
            fields={[
              { name: 'nameVi', label: t('template.nameVi'), value: draft.nameVi, maxLength: 300 },
              { name: 'nameEn', label: t('template.nameEn'), value: draft.nameEn, maxLength: 300 },
            ]}
            error={error}
            onChange={(field, text) => change({ [field]: text })}
          />
          <DateField
            id={fieldId('validFrom')}
            label={t('template.validFrom')}
            description={t('template.validFromHint')}
            minDate={isNew ? undefined : addDays(today, 1)}
            value={draft.validFrom}
            error={error('validFrom')}
            onChange={(validFrom) => change({ validFrom })}
          />
          <p className={parts.note}>
            {draft.owner === null
              ? t('template.ownedByAll')
              : t('template.ownedBy', { name: draft.owner.name })}
          </p>
        </div>
      </SectionCard>
      <SectionCard title={t('template.sections')}>
        <div className={parts.fields}>
          {error('sections') && <p className={parts.fault}>{error('sections')}</p>}
          {draft.sections.map((section, at) => (
            <SectionFields
              key={section.key}
              at={at}
              section={section}
              error={error}
              onChange={(changed) => change({ sections: replaced(draft.sections, changed) })}
              onUp={() => change({ sections: moveUp(draft.sections, at) })}
              onRemove={() => change({ sections: without(draft.sections, section.key) })}
            />
          ))}
          <div>
            <Button
              id={fieldId('sections')}
              variant="default"
              onClick={() => change({ sections: [...draft.sections, addedSection(KINDS[0])] })}
            >
              {t('template.addSection')}
            </Button>
          </div>
        </div>
      </SectionCard>
      <SectionCard title={t('template.rules')}>
        <div className={parts.fields}>
          {draft.rules.map((rule, at) => (
            <RuleFields
              key={rule.key}
              at={at}
              rule={rule.value}
              sections={sections}
              error={error}
              onChange={(value) => change({ rules: replaced(draft.rules, { ...rule, value }) })}
              onUp={() => change({ rules: moveUp(draft.rules, at) })}
              onRemove={() => change({ rules: without(draft.rules, rule.key) })}
            />
          ))}
          <div>
            <Button variant="default" onClick={() => change({ rules: [...draft.rules, addedRule()] })}>
              {t('template.addRule')}
            </Button>
          </div>
        </div>
      </SectionCard>
      <div className={parts.buttons}>
        <Button loading={save.isPending} onClick={send}>
          {t(isNew ? 'template.create' : 'template.saveVersion')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
