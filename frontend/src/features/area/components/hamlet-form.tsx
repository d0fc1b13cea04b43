import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import type { Area } from '../api/areas';
import { useAddHamlet, useEditHamlet, type HamletType } from '../api/hamlets';
import { HAMLET_TYPES, hamletTypeOf } from '../model/hamlet';
import classes from './area.module.css';

const FIELDS = ['type', 'name', 'validFrom'] as const;

interface Values {
  type: HamletType;
  name: string;
}

interface FieldsProps {
  values: Values;
  onChange: (values: Values) => void;
  nameMissing: boolean;
  errors: Partial<Record<(typeof FIELDS)[number], string>>;
}

function HamletFields({ values, onChange, nameMissing, errors }: FieldsProps) {
  const t = useT();
  return (
    <>
      <NativeSelect
        label={t('area.type')}
        value={values.type}
        error={errors.type}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, type: hamletTypeOf(value) })}
        data={HAMLET_TYPES.map((type) => ({ value: type, label: t(`area.hamletType.${type}`) }))}
      />
      <TextInput
        label={t('area.hamletName')}
        description={t('area.hamletNameHint')}
        value={values.name}
        error={nameMissing ? t('area.hamletNameMissing') : errors.name}
        onChange={(event) => onChange({ ...values, name: event.currentTarget.value })}
        data-autofocus
      />
    </>
  );
}

function faults(error: unknown) {
  const problem = error ? problemOf(error) : null;
  const { fields, rest } = problem ? formErrors(problem, FIELDS) : { fields: {}, rest: [] };
  // A fault shown on its field is not said again below the form.
  const shown = problem && (Object.keys(fields).length === 0 || rest.length > 0) ? problem : null;
  return { fields, problem: shown };
}

export function AddHamletDialog({ commune, onClose }: { commune: Area; onClose: () => void }) {
  const t = useT();
  const add = useAddHamlet(commune.code);
  const [values, setValues] = useState<Values>({ type: 'THON', name: '' });
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(uniqueKey);
  const { fields, problem } = faults(add.error);

  function confirm() {
    const name = values.name.trim();
    setMissing(name === '');
    if (name === '') return;
    add.mutate(
      { body: { ...values, name, validFrom }, key },
      {
        onSuccess: ({ fullName }) => {
          notifications.show({ message: t('area.hamletAdded', { name: fullName }) });
          onClose();
        },
        // A corrected form is another request than the one refused.
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('area.addHamletTo', { commune: commune.fullName })}
      confirmLabel={t('area.addHamlet')}
      pending={add.isPending}
      problem={problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <HamletFields values={values} onChange={setValues} nameMissing={missing} errors={fields} />
        <DateField
          label={t('area.validFrom')}
          description={t('area.validFromHint')}
          value={validFrom}
          onChange={setValidFrom}
          error={fields.validFrom}
        />
      </div>
    </ConfirmDialog>
  );
}

export function EditHamletDialog({ hamlet, onClose }: { hamlet: Area; onClose: () => void }) {
  const t = useT();
  const edit = useEditHamlet(hamlet.code);
  const [values, setValues] = useState<Values>({ type: hamletTypeOf(hamlet.type), name: hamlet.name });
  const [missing, setMissing] = useState(false);
  const { fields, problem } = faults(edit.error);

  function confirm() {
    const name = values.name.trim();
    setMissing(name === '');
    if (name === '') return;
    edit.mutate(
      { ...values, name },
      {
        onSuccess: ({ fullName }) => {
          notifications.show({ message: t('area.hamletSaved', { name: fullName }) });
          onClose();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('area.editOf', { name: hamlet.fullName })}
      confirmLabel={t('common.save')}
      pending={edit.isPending}
      problem={problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <p className={classes.note}>{t('area.editNote')}</p>
        <HamletFields values={values} onChange={setValues} nameMissing={missing} errors={fields} />
      </div>
    </ConfirmDialog>
  );
}
