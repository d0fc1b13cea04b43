import { Button, Group, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam, formatDate } from '@/lib/format';
import { problemSentence } from '@/ui/problem-text';
import type { Plan } from '../../api/types';
import { useMovePlan, useTryIssuing } from '../api/moves';
import { textOf, type Content } from '../model/content';
import type { Fault } from '../model/fields';
import { ISSUE_FIELDS, issueBody, issueContent, issueFaults, lacks, signatoryOf } from '../model/issue-form';
import { SIGNING_FIELDS } from '../model/part-fields';
import { PartFieldsForm } from './part-fields-form';
import classes from './form.module.css';

interface Props {
  plan: Plan;
  onClose: () => void;
  onIssued: () => void;
}

const ROOT = 'issue';

/** Number, date and signatory from the registry. First what is missing is said; only then it can be issued. */
export function IssueDialog({ plan, onClose, onIssued }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const [content, setContent] = useState<Content>(() => issueContent(plan, today));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const check = useTryIssuing(plan);
  const move = useMovePlan(plan);
  const problem = move.isError ? problemOf(move.error) : check.isError ? problemOf(check.error) : null;
  const missing = problem ? lacks(problem) : [];

  function change(changed: Content) {
    check.reset();
    move.reset();
    setContent((before) => ({ ...before, ...changed }));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = issueFaults(content);
    setFaults(found);
    if (found.length > 0) return;
    const body = issueBody(content);
    if (check.isSuccess) move.mutate({ kind: 'ISSUE', body }, { onSuccess: onIssued });
    else check.mutate(body);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('draft.issue')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit} noValidate>
        <p>{t('draft.issueText')}</p>
        <PartFieldsForm
          fields={ISSUE_FIELDS}
          content={content}
          faults={faults}
          root={ROOT}
          onChange={change}
        />
        <h3 className={classes.subtitle}>{t('draft.signatory')}</h3>
        <PartFieldsForm
          fields={SIGNING_FIELDS}
          content={signatoryOf(content)}
          faults={faults}
          at="signatory/"
          root={ROOT}
          onChange={(changed) => change({ signatory: { ...signatoryOf(content), ...changed } })}
        />
        {problem && (
          <div className={classes.note} data-tone="danger" role="alert">
            <p>{missing.length > 0 ? t('draft.issueLacks') : problemSentence(problem, t)}</p>
            <ul>
              {missing.map(({ message, anchor }) => (
                <li key={message}>
                  {anchor === null ? (
                    message
                  ) : (
                    <a href={`#${anchor}`} onClick={onClose}>
                      {message}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {check.isSuccess && (
          <div className={classes.note} role="status">
            <p>
              {t('draft.issueReady', {
                number: textOf(content, 'number').trim(),
                date: formatDate(textOf(content, 'issuedOn')),
              })}
            </p>
          </div>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={check.isPending || move.isPending}>
            {t(check.isSuccess ? 'draft.issue' : 'draft.issueCheck')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
