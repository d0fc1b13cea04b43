import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary } from '@/ui/error-summary';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { elementsQuery, useSaveIndicator, type Subject } from '../api/catalogue';
import type { Indicator } from '../api/types';
import { cellOptions } from '../model/catalogue-words';
import {
  bodyOf,
  draftOf,
  faultsOf,
  fieldId,
  FIELDS,
  LABELS,
  type Field,
  type IndicatorDraft,
} from '../model/indicator-draft';
import { IndicatorFields } from './indicator-fields';

interface Props {
  /** The definition to change; null for a new one. */
  indicator: Indicator | null;
  subject: Subject | null;
  onDone: (code: string) => void;
  onCancel: () => void;
}

/** A definition as a form, with its faults where they are. */
export function IndicatorForm({ indicator, subject, onDone, onCancel }: Props) {
  const { t, language } = useI18n();
  const [draft, setDraft] = useState(() => draftOf(indicator, language));
  const [tried, setTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState(uniqueKey);
  const elements = useQuery(elementsQuery).data ?? [];
  const save = useSaveIndicator(subject);

  const problem = save.error && problemOf(save.error);
  const answered = problem ? formErrors(problem, FIELDS) : { fields: {}, rest: [] };
  const errors: Partial<Record<Field, string>> = { ...answered.fields };
  if (tried) {
    for (const [field, fault] of faultsOf(draft, subject === null, language)) {
      errors[field] = t(`catalogue.${fault}`);
    }
  }

  function change(values: Partial<IndicatorDraft>) {
    setDraft((before) => ({ ...before, ...values }));
    save.reset();
  }

  function write() {
    setTried(true);
    setAttempt((before) => before + 1);
    if (faultsOf(draft, subject === null, language).size > 0) return;
    const code = subject?.code ?? draft.code.trim();
    save.mutate(
      { code, body: bodyOf(draft, language), key },
      {
        onSuccess: () => {
          notifications.show({ message: t('catalogue.saved') });
          onDone(code);
        },
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <>
      <ErrorSummary
        attempt={attempt}
        items={FIELDS.flatMap((field) => {
          const message = errors[field];
          return message === undefined
            ? []
            : [{ message: `${t(LABELS[field])}: ${message}`, fieldId: fieldId(field) }];
        })}
      />
      {problem && Object.keys(answered.fields).length === 0 && (
        <ErrorState title={t('catalogue.saveFailed')} problem={problem} />
      )}
      <SectionCard title={t('catalogue.definition')}>
        <div className={parts.fields}>
          <IndicatorFields
            draft={draft}
            isNew={subject === null}
            cells={cellOptions(elements, t, language)}
            errors={errors}
            onChange={change}
          />
          <div className={parts.buttons}>
            <Button loading={save.isPending} onClick={write}>
              {t(subject === null ? 'catalogue.create' : 'catalogue.save')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      </SectionCard>
    </>
  );
}
