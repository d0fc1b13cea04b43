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
import { elementsQuery, useCheckIndicator, useSaveIndicator, type Subject } from '../api/catalogue';
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
import { ChangeCheck } from './change-check';
import { IndicatorFields } from './indicator-fields';

interface Props {
  /** The definition to change; null for a new one. */
  indicator: Indicator | null;
  subject: Subject | null;
  onDone: (code: string) => void;
  onCancel: () => void;
}

/** A definition as a form: what it would do is shown before it can be written. */
export function IndicatorForm({ indicator, subject, onDone, onCancel }: Props) {
  const { t, language } = useI18n();
  const [draft, setDraft] = useState(() => draftOf(indicator, language));
  const [tried, setTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState(uniqueKey);
  const elements = useQuery(elementsQuery).data ?? [];
  const check = useCheckIndicator();
  const save = useSaveIndicator(subject);
  const code = subject?.code ?? draft.code.trim();

  const failed = save.error ?? check.error;
  const problem = failed && problemOf(failed);
  const answered = problem ? formErrors(problem, FIELDS) : { fields: {}, rest: [] };
  const checked = check.data ? formErrors({ errors: check.data.faults }, FIELDS) : { fields: {}, rest: [] };
  const errors: Partial<Record<Field, string>> = { ...checked.fields, ...answered.fields };
  if (tried) {
    for (const [field, fault] of faultsOf(draft, subject === null, language)) {
      errors[field] = t(`catalogue.${fault}`);
    }
  }
  const faults = check.data?.expressionFaults ?? [];
  const preview = check.data && faults.length + check.data.faults.length === 0 ? check.data : undefined;

  function change(values: Partial<IndicatorDraft>) {
    setDraft((before) => ({ ...before, ...values }));
    // What was said of the text before is not said of this one.
    check.reset();
    save.reset();
  }

  function attemptWith(send: (body: ReturnType<typeof bodyOf>) => void) {
    setTried(true);
    setAttempt((before) => before + 1);
    if (faultsOf(draft, subject === null, language).size === 0) send(bodyOf(draft, language));
  }

  function write() {
    attemptWith((body) =>
      save.mutate(
        { code, body, key },
        {
          onSuccess: () => {
            notifications.show({ message: t('catalogue.saved') });
            onDone(code);
          },
          onError: () => setKey(uniqueKey()),
        },
      ),
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
        <ErrorState
          title={t(save.isError ? 'catalogue.saveFailed' : 'catalogue.checkFailed')}
          problem={problem}
        />
      )}
      <SectionCard title={t('catalogue.definition')}>
        <div className={parts.fields}>
          <IndicatorFields
            draft={draft}
            isNew={subject === null}
            cells={cellOptions(elements, t, language)}
            faults={faults}
            errors={errors}
            onChange={change}
          />
          <p className={parts.note}>{t('catalogue.checkHint')}</p>
          <div className={parts.buttons}>
            <Button
              variant={preview ? 'default' : 'filled'}
              loading={check.isPending}
              onClick={() => attemptWith((body) => check.mutate({ code, body }))}
            >
              {t('catalogue.check')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      </SectionCard>
      {preview && (
        <SectionCard title={t('catalogue.checkTitle')}>
          <div className={parts.fields}>
            <ChangeCheck check={preview} elements={elements} />
            <div className={parts.buttons}>
              <Button loading={save.isPending} onClick={write}>
                {t(subject === null ? 'catalogue.create' : 'catalogue.save')}
              </Button>
            </div>
          </div>
        </SectionCard>
      )}
    </>
  );
}
