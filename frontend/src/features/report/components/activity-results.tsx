import { Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '@/i18n/i18n-context';
import { EmptyState } from '@/ui/empty-state';
import { StatusBadge } from '@/ui/status-badge';
import { ACTIVITY_STATUSES, activityField } from '../model/fields';
import { commentField, findingMessage } from '../model/finding-words';
import type { FormActivity } from '../model/report-form';
import { currentComments } from '../model/report-facts';
import { fieldId, useEntry, useField, useFields, useFindings, useWording } from './entry-context';
import { activityStatusLook } from './activity-status-look';
import { FilledResult } from './filled-result';
import { TypedInput } from './typed-input';
import classes from './activity-results.module.css';

function Comments({ activity }: { activity: string }) {
  const t = useT();
  const { report } = useEntry();
  const field = activityField(activity, 'status');
  return currentComments(report)
    .filter(({ cell }) => commentField(cell) === field)
    .map(({ text, by, at }) => (
      <p key={at + text} className={classes.comment}>
        <span aria-hidden="true">↩ </span>
        {t('report.commentBy', { text, by })}
      </p>
    ));
}

function Result({ activity }: { activity: FormActivity }) {
  const t = useT();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const field = activityField(activity.id, 'status');
  const [status, setStatus] = useField(field);
  const noteField = activityField(activity.id, 'note');
  const [note, setNote] = useField(noteField);
  const findings = useFindings(field);
  const noteFindings = useFindings(noteField);
  const known = ACTIVITY_STATUSES.find((candidate) => candidate === status);
  const look = activityStatusLook(known ?? null);
  // A fault may sit in a part that the status hides.
  const opened = known !== undefined || findings.length > 0;

  function choose(next: string) {
    setStatus(next);
    void draft.save();
  }

  return (
    <li className={classes.item}>
      <fieldset className={classes.fields}>
        <legend className={classes.title}>
          <span className={classes.name}>
            {activity.code !== '' && <span className={classes.code}>{activity.code} </span>}
            {activity.title}
          </span>
          <StatusBadge tone={look.tone} shape={look.shape}>
            {t(`report.activity.${known ?? 'none'}`)}
          </StatusBadge>
        </legend>
        {activity.scheduleText && (
          <p className={classes.hint}>{t('report.scheduled', { text: activity.scheduleText })}</p>
        )}
        <FilledResult activity={activity.id} />
        <Comments activity={activity.id} />
        <div className={classes.choices} role="radiogroup" aria-label={t('report.result')}>
          {ACTIVITY_STATUSES.map((option, at) => (
            <label key={option} className={classes.choice}>
              <input
                id={at === 0 ? fieldId(field) : undefined}
                type="radio"
                name={field}
                value={option}
                checked={status === option}
                onChange={() => choose(option)}
              />
              {t(`report.activity.${option}`)}
            </label>
          ))}
        </div>
        {findings.map((finding) => (
          <p key={finding.kind} className={classes.fault}>
            {findingMessage(finding, wording)}
          </p>
        ))}
        {opened && (
          <div className={classes.parts}>
            {known !== 'NOT_DONE' && (
              <>
                <TypedInput
                  field={activityField(activity.id, 'doneOn')}
                  label={t('report.doneOn')}
                  placeholder={t('report.dateHint')}
                />
                <TypedInput field={activityField(activity.id, 'quantity')} label={t('report.quantity')} />
                <TypedInput
                  field={activityField(activity.id, 'total')}
                  label={t('report.participantsTotal')}
                />
                <TypedInput
                  field={activityField(activity.id, 'women')}
                  label={t('report.participantsWomen')}
                />
                <TypedInput field={activityField(activity.id, 'men')} label={t('report.participantsMen')} />
              </>
            )}
            <Textarea
              id={fieldId(noteField)}
              className={classes.wide}
              label={t('report.note')}
              autosize={false}
              rows={2}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              onBlur={() => void draft.save()}
              error={
                noteFindings.length > 0 &&
                noteFindings.map((finding) => findingMessage(finding, wording)).join('. ')
              }
            />
          </div>
        )}
      </fieldset>
    </li>
  );
}

/** How many activities have a result, said beside the heading. */
export function ActivityProgress() {
  const t = useT();
  const { form } = useEntry();
  const names = useMemo(() => form.activities.map(({ id }) => activityField(id, 'status')), [form]);
  const fields = useFields(names);
  const done = names.filter((name) => fields[name] !== '').length;
  return <span>{t('report.activitiesDone', { done, total: names.length })}</span>;
}

/** The activities of the plan as a list of tasks: what was done, when, for how many. */
export function ActivityResults() {
  const t = useT();
  const { form } = useEntry();
  if (form.activities.length === 0) return <EmptyState>{t('report.noActivities')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {form.activities.map((activity) => (
        <Result key={activity.id} activity={activity} />
      ))}
    </ul>
  );
}
