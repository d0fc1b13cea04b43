import { Textarea } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { commentField, findingMessage, inLanguage } from '../model/finding-words';
import { narrativeField } from '../model/fields';
import type { Question } from '../model/report-form';
import { currentComments } from '../model/report-facts';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';
import classes from './entry.module.css';

/** From here on the room left is said. */
const NEAR_END = 200;

function Answer({ question }: { question: Question }) {
  const { t, language } = useI18n();
  const { draft, form, report } = useEntry();
  const wording = useWording(form);
  const field = narrativeField(question.code);
  const [text, setText] = useField(field);
  const findings = useFindings(field);
  const left = question.maxLength - text.trim().length;
  const label = inLanguage(language, question.labelVi, question.labelEn);
  const comments = currentComments(report).filter(({ cell }) => commentField(cell) === field);

  return (
    <div className={classes.answer}>
      <Textarea
        id={fieldId(field)}
        label={question.required ? `${label} ${t('report.required')}` : label}
        rows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => void draft.save()}
        error={findings.length > 0 && findings.map((finding) => findingMessage(finding, wording)).join('. ')}
      />
      {left >= 0 && left < NEAR_END && (
        <p className={classes.hint}>{t('report.charactersLeft', { count: left })}</p>
      )}
      {comments.map((comment) => (
        <p key={comment.at + comment.text} className={classes.comment}>
          <span aria-hidden="true">↩ </span>
          {t('report.commentBy', { text: comment.text, by: comment.by })}
        </p>
      ))}
    </div>
  );
}

/** The questions answered in words. */
export function Narrative() {
  const { form } = useEntry();
  return form.questions.map((question) => <Answer key={question.code} question={question} />);
}
