import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { outbox } from '@/api/outbox/device-outbox';
import { useReachable } from '@/api/reach';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { ErrorSummary } from '@/ui/error-summary';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import type { Catalogues } from '../api/catalogues';
import type { Occurrence } from '../api/types';
import { completing, evidenceActions } from '../model/doing';
import { draftOf, emptyForm } from '../model/result-form';
import { FileChooser } from './file-chooser';
import { ResultFields } from './result-fields';
import { useResultFaults } from './use-result-faults';
import { useTypedResult, type Typed } from './use-typed-result';
import { tell } from './tell';
import rows from '@/ui/row-list.module.css';
import classes from './occurrence.module.css';

interface Props {
  occurrence: Occurrence;
  catalogues: Catalogues;
}

/** What came of it. Saved means saved on this device: from there it goes out when there is a network. */
export function RecordForm({ occurrence, catalogues }: Props) {
  const { t } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const { typed, change, handedOver } = useTypedResult(occurrence.id, () =>
    emptyForm(today, occurrence.place),
  );
  return (
    <SectionCard title={t('occurrence.record')}>
      {typed ? (
        <Fields
          occurrence={occurrence}
          catalogues={catalogues}
          today={today}
          typed={typed}
          onChange={change}
          onSaved={handedOver}
        />
      ) : (
        <LoadingSkeleton lines={6} />
      )}
    </SectionCard>
  );
}

interface FieldsProps extends Props {
  today: string;
  typed: Typed;
  onChange: (change: Partial<Typed>) => void;
  onSaved: () => Promise<void>;
}

function Fields({ occurrence, catalogues, today, typed, onChange, onSaved }: FieldsProps) {
  const { t, language } = useI18n();
  const { username } = useMe();
  const reachable = useReachable();
  const { form, files } = typed;
  const check = useResultFaults(form, today, catalogues);
  const [refused, setRefused] = useState(false);
  const [saving, setSaving] = useState(false);

  async function save() {
    if (!check.tried()) return;
    setSaving(true);
    try {
      await outbox.add(username, [
        ...evidenceActions(occurrence, files),
        completing(occurrence, draftOf(form, language)),
      ]);
      await onSaved();
      tell(t(reachable ? 'occurrence.saved' : 'occurrence.savedOffline'), t);
      window.scrollTo({ top: 0 });
    } catch {
      setRefused(true);
    } finally {
      setSaving(false);
    }
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary
        items={refused ? [{ message: t('occurrence.deviceRefuses') }] : check.items}
        attempt={check.attempt}
      />
      <ResultFields
        form={form}
        onChange={(changed) => onChange({ form: changed })}
        faults={check.faults}
        catalogues={catalogues}
        category={occurrence.activity.category}
      />
      <FileChooser files={files} onChange={(changed) => onChange({ files: changed })} />
      <div className={`${rows.buttons} ${classes.bar}`}>
        <Button type="submit" loading={saving}>
          {t('occurrence.save')}
        </Button>
        <span>{t(reachable ? 'occurrence.willSend' : 'occurrence.willSendLater')}</span>
      </div>
    </form>
  );
}
