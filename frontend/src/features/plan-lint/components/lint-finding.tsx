import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { problemSentence } from '@/ui/problem-text';
import { StatusBadge } from '@/ui/status-badge';
import type { SearchParams } from '@/lib/search-params';
import { useDismiss, useReopen, type Finding } from '../api/lint';
import classes from './lint.module.css';

interface Props {
  planId: string;
  finding: Finding;
  /** Where on the plan's page its place is; null where the page does not show it. */
  place: SearchParams | null;
  /** The caller may say that it is no fault. */
  mayDismiss: boolean;
}

const LONGEST_NOTE = 2000;

/** One thing to look at: what, where, why, how to mend it; or why it is no fault. */
export function LintFinding({ planId, finding, place, mayDismiss }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const heading = useId();
  const dismiss = useDismiss(planId);
  const reopen = useReopen(planId);
  const [writing, setWriting] = useState(false);
  const [note, setNote] = useState('');
  const [empty, setEmpty] = useState(false);
  const { severity, part, quote, dismissed } = finding;
  const [message, reason, fix] =
    language === 'vi'
      ? [finding.messageVi, finding.reasonVi, finding.fixVi]
      : [finding.messageEn, finding.reasonEn, finding.fixEn];
  const failure = dismiss.error ?? reopen.error;
  const where =
    part.code === null
      ? t(`planLint.kind.${part.kind}`)
      : t('planLint.place', { kind: t(`planLint.kind.${part.kind}`), code: part.code });

  function send(event: FormEvent) {
    event.preventDefault();
    setEmpty(note.trim() === '');
    if (note.trim() === '') return;
    dismiss.mutate(
      { finding: finding.id, note: note.trim() },
      {
        onSuccess: () => {
          setWriting(false);
          setNote('');
        },
      },
    );
  }

  return (
    <li className={classes.finding} data-dismissed={dismissed !== null || undefined}>
      <article aria-labelledby={heading}>
        <div className={classes.head}>
          {dismissed === null ? (
            <StatusBadge
              tone={severity === 'WARNING' ? 'warning' : 'info'}
              shape={severity === 'WARNING' ? 'alert' : 'dot'}
            >
              {t(`planLint.severity.${severity}`)}
            </StatusBadge>
          ) : (
            <StatusBadge tone="neutral" shape="dash">
              {t('planLint.dismissed')}
            </StatusBadge>
          )}
          {place === null ? (
            <span>{where}</span>
          ) : (
            // The place itself comes into sight, not the top of the page.
            <AppLink
              to="."
              search={() => place}
              resetScroll={false}
              aria-label={t('planLint.goTo', { place: where })}
            >
              {where}
            </AppLink>
          )}
        </div>
        <h3 id={heading} className={classes.message}>
          {message}
        </h3>
        {quote !== null && (
          <blockquote className={classes.quote} lang="vi">
            {quote}
          </blockquote>
        )}
        <dl className={classes.facts}>
          <div>
            <dt>{t('planLint.reason')}</dt>
            <dd>{reason}</dd>
          </div>
          <div>
            <dt>{t('planLint.fix')}</dt>
            <dd>{fix}</dd>
          </div>
        </dl>
        {dismissed !== null && (
          <p className={classes.note}>
            {t('planLint.dismissedBy', { by: dismissed.by, time: format.dateTime(dismissed.at) })}{' '}
            <q>{dismissed.note}</q>
          </p>
        )}
        {failure && (
          <p role="alert" className={classes.failure}>
            {problemSentence(problemOf(failure), t)}
          </p>
        )}
        {mayDismiss && dismissed !== null && (
          <Button
            variant="default"
            size="compact-md"
            loading={reopen.isPending}
            aria-label={t('planLint.reopenOf', { message })}
            onClick={() => reopen.mutate(finding.id)}
          >
            {t('planLint.reopen')}
          </Button>
        )}
        {mayDismiss && dismissed === null && !writing && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('planLint.dismissOf', { message })}
            onClick={() => setWriting(true)}
          >
            {t('planLint.dismiss')}
          </Button>
        )}
        {writing && dismissed === null && (
          <form className={classes.form} onSubmit={send} noValidate>
            <label htmlFor={`${heading}-note`}>{t('planLint.noteLabel')}</label>
            <textarea
              id={`${heading}-note`}
              className={classes.input}
              autoFocus
              rows={2}
              maxLength={LONGEST_NOTE}
              value={note}
              aria-invalid={empty}
              aria-describedby={empty ? `${heading}-fault` : undefined}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            {empty && (
              <p id={`${heading}-fault`} role="alert" className={classes.failure}>
                {t('planLint.noteRequired')}
              </p>
            )}
            <div className={classes.buttons}>
              <Button type="submit" size="compact-md" loading={dismiss.isPending}>
                {t('planLint.dismissWithNote')}
              </Button>
              <Button variant="default" size="compact-md" onClick={() => setWriting(false)}>
                {t('common.cancel')}
              </Button>
            </div>
          </form>
        )}
      </article>
    </li>
  );
}
