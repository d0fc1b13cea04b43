import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { namesIt } from '@/lib/names-it';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorSummary } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { TypeToConfirm } from '@/ui/type-to-confirm';
import { useChange, type OrganisationChange, type Sending } from '../api/changes';
import { fieldId } from '../model/field-id';
import { ChangePreview } from './change-preview';
import classes from './organisation.module.css';

type Errors<F extends string> = Partial<Record<F, string>>;

interface Props<F extends string, B> {
  title: string;
  /** What the act means, and what it leaves as it is. */
  intro: string;
  /** Names of the fields as the service points to them, in the order of the form. */
  fields: readonly F[];
  /** What is missing before the service need be asked. */
  missing: () => Errors<F>;
  body: () => B;
  send: (body: B, sending: Sending) => Promise<OrganisationChange>;
  /** What will be done, in one sentence. */
  sentence: () => string;
  confirmLabel: string;
  /** Has to be typed before an act that ends something. */
  typed?: { code: string; name: string };
  /** The organisation was changed by somebody else: it is read anew. */
  onStale: () => void;
  onDone: (change: OrganisationChange) => void;
  onCancel: () => void;
  children: (errors: Errors<F>) => ReactNode;
}

interface Tried<B> {
  body: B;
  change: OrganisationChange;
  sentence: string;
  key: string;
}

/** A change in two steps: it is filled in and tried; what it would do is shown; only then it is done. */
export function ChangeSteps<F extends string, B>({
  title,
  intro,
  fields,
  missing,
  body,
  send,
  sentence,
  confirmLabel,
  typed,
  onStale,
  onDone,
  onCancel,
  children,
}: Props<F, B>) {
  const t = useT();
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const change = useChange(send);
  const [faults, setFaults] = useState<Errors<F>>({});
  const [attempt, setAttempt] = useState(0);
  const [tried, setTried] = useState<Tried<B> | null>(null);
  const [confirmation, setConfirmation] = useState('');
  const [differs, setDiffers] = useState(false);
  const previewing = tried !== null;

  // What has been filled in since it was asked for is no fault any more.
  const lacking = missing();
  const mended = fields.filter((field) => faults[field] !== undefined && lacking[field] === undefined);
  if (mended.length > 0) {
    setFaults(Object.fromEntries(fields.filter((f) => f in lacking).map((f) => [f, faults[f]])) as Errors<F>);
  }

  // Each step begins at its heading, for eyes and for those who listen.
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [previewing]);

  function failed(error: unknown) {
    setTried(null);
    setAttempt(attempt + 1);
    if (problemOf(error).status === 412) onStale();
  }

  function preview(event: FormEvent) {
    event.preventDefault();
    const found = missing();
    setFaults(found);
    if (Object.keys(found).length > 0) {
      change.reset();
      setAttempt(attempt + 1);
      return;
    }
    const filled = body();
    change.mutate(
      { body: filled, sending: { dryRun: true, key: uniqueKey() } },
      {
        onSuccess: (answer) =>
          setTried({ body: filled, change: answer, sentence: sentence(), key: uniqueKey() }),
        onError: failed,
      },
    );
  }

  function apply({ body: filled, key }: Tried<B>) {
    const right = typed === undefined || namesIt(confirmation, typed);
    setDiffers(!right);
    if (!right) return;
    change.mutate(
      { body: filled, sending: { dryRun: false, key } },
      {
        onSuccess: (answer) => {
          notifications.show({ message: t('organisation.applied') });
          onDone(answer);
        },
        onError: failed,
      },
    );
  }

  const problem = change.error && problemOf(change.error);
  const answered = problem ? formErrors(problem, fields) : { fields: {}, rest: [] };
  const errors: Errors<F> = { ...answered.fields, ...faults };
  const items = [
    ...fields.flatMap((field) => {
      const message = errors[field];
      return message ? [{ message, fieldId: fieldId(field) }] : [];
    }),
    ...answered.rest.map(({ message }) => ({ message })),
  ];
  const summary = problem && items.length === 0 ? [{ message: problemSentence(problem, t) }] : items;

  return (
    <section ref={box} tabIndex={-1} className={classes.change} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {tried ? (
        <>
          <p className={classes.sentence}>{tried.sentence}</p>
          <ChangePreview change={tried.change} />
          {typed && (
            <TypeToConfirm
              id={fieldId('typed')}
              code={typed.code}
              value={confirmation}
              onChange={setConfirmation}
              error={differs ? t('ui.typedDiffers') : undefined}
            />
          )}
          <Group mt="md">
            <Button
              color={typed ? 'red.9' : undefined}
              loading={change.isPending}
              onClick={() => apply(tried)}
            >
              {confirmLabel}
            </Button>
            <Button variant="default" onClick={() => setTried(null)}>
              {t('organisation.backToForm')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          </Group>
        </>
      ) : (
        <form onSubmit={preview} noValidate>
          <p className={classes.note}>{intro}</p>
          <ErrorSummary items={summary} attempt={attempt} />
          <div className={classes.fields}>{children(errors)}</div>
          <Group mt="md">
            <Button type="submit" loading={change.isPending}>
              {t('organisation.preview')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          </Group>
        </form>
      )}
    </section>
  );
}
