import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { namesIt } from '@/lib/names-it';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { TypeToConfirm } from '@/ui/type-to-confirm';
import type { Area } from '../api/areas';
import { useCloseHamlet } from '../api/hamlets';
import classes from './area.module.css';

const FIELDS = ['on', 'reason'] as const;
type Field = (typeof FIELDS)[number] | 'typed';

/** A hamlet ends on a day, for a reason; its figures stay. */
export function CloseHamletDialog({ hamlet, onClose }: { hamlet: Area; onClose: () => void }) {
  const t = useT();
  const close = useCloseHamlet(hamlet.code);
  const [on, setOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<Partial<Record<Field, string>>>({});
  const [key, setKey] = useState(uniqueKey);
  const problem = close.error && problemOf(close.error);
  const answered = problem ? formErrors(problem, FIELDS) : { fields: {}, rest: [] };
  const errors: Partial<Record<Field, string>> = { ...answered.fields, ...missing };

  function confirm() {
    const found: Partial<Record<Field, string>> = {};
    if (on === null) found.on = t('area.closeOnMissing');
    if (reason.trim() === '') found.reason = t('area.reasonMissing');
    if (!namesIt(typed, { code: hamlet.code, name: hamlet.fullName })) found.typed = t('ui.typedDiffers');
    setMissing(found);
    if (on === null || Object.keys(found).length > 0) return;
    close.mutate(
      { body: { on, reason: reason.trim() }, key },
      {
        onSuccess: () => {
          notifications.show({ message: t('area.hamletClosed', { name: hamlet.fullName }) });
          onClose();
        },
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      destructive
      title={t('area.closeOf', { name: hamlet.fullName })}
      confirmLabel={t('area.close')}
      pending={close.isPending}
      problem={Object.keys(answered.fields).length === 0 ? problem : null}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <p className={classes.note}>{t('area.closeNote')}</p>
        <DateField label={t('area.closeOn')} value={on} onChange={setOn} error={errors.on} />
        <Textarea
          label={t('area.reason')}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.reason}
        />
        <TypeToConfirm
          id="close-hamlet-typed"
          code={hamlet.code}
          value={typed}
          onChange={setTyped}
          error={errors.typed}
        />
      </div>
    </ConfirmDialog>
  );
}
