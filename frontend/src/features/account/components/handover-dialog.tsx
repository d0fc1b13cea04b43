import { Checkbox, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { SearchSelect } from '@/ui/search-select';
import { useHandover, type Handover, type HandoverInput } from '../api/handover';
import { userSuggestionsQuery, type User } from '../api/users';
import { HandoverPreview } from './handover-preview';
import classes from './account.module.css';

const FIELDS = ['to', 'reason'] as const;
type Errors = Partial<Record<(typeof FIELDS)[number], string>>;

interface Tried {
  body: HandoverInput;
  handover: Handover;
  key: string;
}

interface Props {
  user: User;
  onClose: () => void;
}

/** Somebody leaves: what they were writing and what they answered for passes to a colleague. */
export function HandoverDialog({ user, onClose }: Props) {
  const t = useT();
  const handover = useHandover(user.username);
  const [to, setTo] = useState<{ value: string; label: string } | null>(null);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [deactivate, setDeactivate] = useState(true);
  const [faults, setFaults] = useState<Errors>({});
  const [tried, setTried] = useState<Tried | null>(null);

  // The chosen name stands in the field: that is not a search.
  const text = typed === to?.label ? '' : typed;
  const found = useQuery(userSuggestionsQuery(text)).data ?? [];
  const offered = found
    .filter(({ username, active }) => active && username !== user.username && username !== to?.value)
    .map(({ username, displayName, organisation }) => ({
      value: username,
      label: t('account.receiverOf', { name: displayName, organisation: organisation.name }),
    }));
  const options = [...(to ? [to] : []), ...offered];

  const problem = handover.error && problemOf(handover.error);
  const answered = problem ? formErrors(problem, FIELDS) : { fields: {}, rest: [] };
  // What has been filled in since it was asked for is no fault any more.
  const errors: Errors = {
    ...answered.fields,
    ...(to === null && faults.to ? { to: faults.to } : {}),
    ...(reason.trim() === '' && faults.reason ? { reason: faults.reason } : {}),
  };
  const onField = problem !== null && Object.keys(answered.fields).length > 0 && answered.rest.length === 0;

  function preview() {
    const missing: Errors = {};
    if (to === null) missing.to = t('account.receiverMissing');
    if (reason.trim() === '') missing.reason = t('account.handoverReasonMissing');
    setFaults(missing);
    if (to === null || Object.keys(missing).length > 0) return;
    const body = { to: to.value, reason: reason.trim(), deactivate };
    handover.mutate(
      { body, dryRun: true, key: uniqueKey() },
      { onSuccess: (answer) => setTried({ body, handover: answer, key: uniqueKey() }) },
    );
  }

  function apply({ body, key }: Tried) {
    handover.mutate(
      { body, dryRun: false, key },
      {
        onSuccess: (answer) => {
          notifications.show({
            message: t('account.handedOver', {
              from: answer.from.displayName,
              to: answer.to.displayName,
            }),
          });
          onClose();
        },
        // The fields are shown again, with what was wrong.
        onError: () => setTried(null),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('account.handoverOf', { name: user.displayName })}
      confirmLabel={t(tried ? 'account.handover' : 'account.handoverPreview')}
      pending={handover.isPending}
      problem={onField ? null : problem}
      onConfirm={() => (tried ? apply(tried) : preview())}
      onClose={onClose}
    >
      {tried ? (
        <HandoverPreview handover={tried.handover} />
      ) : (
        <div className={classes.fields}>
          <p className={classes.note}>{t('account.handoverNote')}</p>
          <SearchSelect
            label={t('account.receiver')}
            placeholder={t('account.receiverSearch')}
            nothingFound={t('account.receiverNone')}
            clearLabel={t('account.receiverClear')}
            value={to?.value ?? null}
            options={options}
            error={errors.to}
            onSearch={setTyped}
            onChange={(username) => setTo(options.find(({ value }) => value === username) ?? null)}
          />
          <Textarea
            label={t('account.handoverReason')}
            rows={2}
            maxLength={2000}
            value={reason}
            error={errors.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Checkbox
            label={t('account.handoverDeactivate')}
            checked={deactivate}
            onChange={(event) => setDeactivate(event.currentTarget.checked)}
          />
        </div>
      )}
    </ConfirmDialog>
  );
}
