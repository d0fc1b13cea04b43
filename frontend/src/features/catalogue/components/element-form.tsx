import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { DateField } from '@/ui/date-field';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { dimensionsQuery, useSaveElement, type Subject } from '../api/catalogue';
import type { DataElement } from '../api/types';
import { addedPart, bodyOf, draftOf, faultsOf, partField, type ElementDraft } from '../model/element-draft';

const KINDS = ['FLOW', 'STOCK'] as const;

interface Props {
  /** What to change; null for a new one. */
  element: DataElement | null;
  subject: Subject | null;
  onDone: (code: string) => void;
  onCancel: () => void;
}

/** What is counted, and the cells it is counted in. */
export function ElementForm({ element, subject, onDone, onCancel }: Props) {
  const { t, language } = useI18n();
  const dimensions = useQuery(dimensionsQuery).data ?? [];
  const [draft, setDraft] = useState(() => draftOf(element));
  const [tried, setTried] = useState(false);
  const save = useSaveElement(subject);
  const isNew = subject === null;
  const problem = save.error && problemOf(save.error);
  const fields = [
    'code',
    'nameVi',
    'nameEn',
    'kind',
    'validFrom',
    'validTo',
    'sourceVi',
    'sourceEn',
    'disaggregations',
    ...draft.parts.flatMap((_, at) =>
      (['code', 'nameVi', 'nameEn'] as const).map((field) => partField(at, field)),
    ),
  ];
  const answered = problem ? formErrors(problem, fields) : { fields: {}, rest: [] };
  const found = tried ? faultsOf(draft, isNew) : new Map<string, never>();
  const error = (field: string): string | undefined => {
    const fault = found.get(field);
    return fault ? t(`catalogue.${fault}`) : (answered.fields as Record<string, string | undefined>)[field];
  };

  function change(values: Partial<ElementDraft>) {
    setDraft((before) => ({ ...before, ...values }));
    save.reset();
  }

  function changePart(at: number, values: Partial<ElementDraft['parts'][number]>) {
    change({ parts: draft.parts.map((part, each) => (each === at ? { ...part, ...values } : part)) });
  }

  function write() {
    setTried(true);
    if (faultsOf(draft, isNew).size > 0) return;
    const code = subject?.code ?? draft.code.trim();
    save.mutate(
      { code, body: bodyOf(draft) },
      {
        onSuccess: () => {
          notifications.show({ message: t('catalogue.saved') });
          onDone(code);
        },
      },
    );
  }

  return (
    <>
      {problem && Object.keys(answered.fields).length === 0 && (
        <ErrorState title={t('catalogue.saveFailed')} problem={problem} />
      )}
      <SectionCard title={t('catalogue.definition')}>
        <div className={parts.fields}>
          {isNew && (
            <TextInput
              label={t('catalogue.code')}
              description={t('catalogue.codeHint')}
              maxLength={64}
              value={draft.code}
              error={error('code')}
              onChange={(event) => change({ code: event.currentTarget.value })}
            />
          )}
          <div className={parts.pair}>
            {(['nameVi', 'nameEn'] as const).map((field) => (
              <TextInput
                key={field}
                label={t(`catalogue.${field}`)}
                maxLength={300}
                value={draft[field]}
                error={error(field)}
                onChange={(event) => change({ [field]: event.currentTarget.value })}
              />
            ))}
          </div>
          <NativeSelect
            label={t('catalogue.kind')}
            value={draft.kind}
            error={error('kind')}
            onChange={({ currentTarget: { value } }) =>
              change({ kind: value === 'STOCK' ? 'STOCK' : 'FLOW' })
            }
            data={KINDS.map((value) => ({ value, label: t(`catalogue.aggregation.${value}`) }))}
          />
          <Checkbox
            label={t('catalogue.reconcilable')}
            checked={draft.reconcilable}
            onChange={(event) => change({ reconcilable: event.currentTarget.checked })}
          />
          <div className={parts.pair}>
            {(['validFrom', 'validTo'] as const).map((field) => (
              <DateField
                key={field}
                label={t(`catalogue.${field}`)}
                value={draft[field]}
                error={error(field)}
                onChange={(day) => change({ [field]: day })}
              />
            ))}
            {(['sourceVi', 'sourceEn'] as const).map((field) => (
              <TextInput
                key={field}
                label={t(`catalogue.${field}`)}
                maxLength={500}
                value={draft[field]}
                error={error(field)}
                onChange={(event) => change({ [field]: event.currentTarget.value })}
              />
            ))}
          </div>
          <p className={parts.note}>{t('catalogue.partsNote')}</p>
          {error('disaggregations') && <p className={parts.fault}>{error('disaggregations')}</p>}
          {draft.parts.map((part, at) => (
            <fieldset key={part.key} className={parts.part}>
              <legend>{t('catalogue.part', { number: at + 1 })}</legend>
              <div className={parts.pair}>
                {(['code', 'nameVi', 'nameEn'] as const).map((field) => (
                  <TextInput
                    key={field}
                    label={t(`catalogue.${field}`)}
                    maxLength={300}
                    value={part[field]}
                    error={error(partField(at, field))}
                    onChange={(event) => changePart(at, { [field]: event.currentTarget.value })}
                  />
                ))}
              </div>
              <div className={parts.pair}>
                {dimensions.map((dimension) => (
                  <NativeSelect
                    key={dimension.code}
                    label={nameIn(language, dimension)}
                    value={part.categories[dimension.code] ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      changePart(at, { categories: { ...part.categories, [dimension.code]: value } })
                    }
                    data={[
                      { value: '', label: t('catalogue.notBroken') },
                      ...dimension.categories.map((category) => ({
                        value: category.code,
                        label: nameIn(language, category),
                      })),
                    ]}
                  />
                ))}
              </div>
              <div>
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => change({ parts: draft.parts.filter(({ key }) => key !== part.key) })}
                >
                  {t('catalogue.removePart', { number: at + 1 })}
                </Button>
              </div>
            </fieldset>
          ))}
          <div>
            <Button variant="default" onClick={() => change({ parts: [...draft.parts, addedPart()] })}>
              {t('catalogue.addPart')}
            </Button>
          </div>
          <div className={parts.buttons}>
            <Button loading={save.isPending} onClick={write}>
              {t(isNew ? 'catalogue.create' : 'catalogue.save')}
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
